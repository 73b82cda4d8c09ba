import * as v from 'valibot';
import type { Corner } from '../session/types.ts';
import { type Setting, setting } from './setting.ts';

const names = v.array(v.string());

/** Off everywhere when false. */
export const enabled = setting('enabled', { schema: v.boolean(), fallback: true });
/** Ids of sites on which Attune keeps out. */
export const sitesOff = setting<string[]>('sitesOff', { schema: names, fallback: [] });
/** Milliseconds since 1970; 0 or a past time means not paused. */
export const pausedUntil = setting('pausedUntil', { schema: v.pipe(v.number(), v.finite()), fallback: 0 });
/** Ids of rules, built-in or from a pack, that never show. */
export const rulesOff = setting<string[]>('rulesOff', { schema: names, fallback: [] });
/** Whether the panel beside the reply box was left open. */
export const panelOpen = setting('panelOpen', { schema: v.boolean(), fallback: false });
/** The corner of the reply box at which the badge stands. */
export const corner = setting<Corner>('corner', {
  schema: v.picklist(['bottom-end', 'bottom-start', 'top-end', 'top-start']),
  fallback: 'bottom-end',
});
/** The mildest level that shows: `learning` also what is often wrong, `hint` all that has earned it, `error` only slips. */
export const SHOWN_LEVELS = ['learning', 'hint', 'warn', 'error'] as const;
export type ShownLevel = (typeof SHOWN_LEVELS)[number];
export const level = setting<ShownLevel>('level', { schema: v.picklist(SHOWN_LEVELS), fallback: 'hint' });

/** Every setting: for the check that reads them all, and for erasing. */
export const SETTINGS: readonly Setting<unknown>[] = [enabled, sitesOff, pausedUntil, rulesOff, panelOpen, corner, level];

/** Puts a name on or off a list setting. */
export function listed(list: Setting<string[]>, name: string, on: boolean): Promise<void> {
  return list.update((names) => [...names.filter((other) => other !== name), ...(on ? [name] : [])]);
}
