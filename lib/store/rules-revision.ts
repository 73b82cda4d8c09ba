import { storage } from 'wxt/utils/storage';

/** Packs live in a database that a page cannot watch: this number is what changes with them. */
const item = storage.defineItem<number>('local:rulesRevision', { fallback: 0 });

/** Tells every open page that the rules are others now. */
export const bumpRules = (now = Date.now()): Promise<void> => item.setValue(now);

/** Calls back when rules were added, removed or changed anywhere, until `signal` aborts. */
export function watchRules(changed: () => void, signal: AbortSignal): void {
  const unwatch = item.watch(changed);
  signal.addEventListener('abort', unwatch, { once: true });
}
