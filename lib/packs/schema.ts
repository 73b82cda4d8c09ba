import * as v from 'valibot';
import { LIMITS } from './limits.ts';

export const FORMAT = 'attune-pack/1';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max));
const list = (item: number, max: number) => v.pipe(v.array(text(item)), v.maxLength(max));
const filled = (item: number, max: number) => v.pipe(list(item, max), v.minLength(1));

const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789-';
/** Ids are part of rule ids, storage keys and messages: lower-case letters, digits and hyphens only. */
const id = v.pipe(
  text(LIMITS.id),
  v.check((value) => [...value].every((char) => LOWER.includes(char)) && !value.startsWith('-'), 'id'),
);

export const RuleSchema = v.object({
  id,
  level: v.picklist(['error', 'warn', 'hint']),
  match: filled(LIMITS.pattern, LIMITS.patterns),
  unless: v.optional(list(LIMITS.pattern, LIMITS.patterns), []),
  what: text(LIMITS.what),
  why: text(LIMITS.why),
  reframes: v.optional(list(LIMITS.reframe, LIMITS.reframes), []),
  source: v.exactOptional(text(LIMITS.source)),
  examples: v.optional(
    v.object({
      fires: v.optional(list(LIMITS.example, LIMITS.examples), []),
      silent: v.optional(list(LIMITS.example, LIMITS.examples), []),
    }),
    { fires: [], silent: [] },
  ),
});

const header = {
  format: v.literal(FORMAT),
  id,
  name: text(LIMITS.name),
  version: text(LIMITS.version),
  author: v.exactOptional(text(LIMITS.name)),
  language: v.optional(text(LIMITS.version), 'en'),
};
/** Rules are checked one by one, so that a broken one does not take the others with it. */
export const HeaderSchema = v.object({
  ...header,
  rules: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(LIMITS.rules)),
});
export const PackSchema = v.object({ ...header, rules: v.array(RuleSchema) });

export type PackRule = v.InferOutput<typeof RuleSchema>;
/** A team's rules as data, checked: what every other part of Attune works with. */
export type Pack = v.InferOutput<typeof PackSchema>;

/** Keys that hold a list of texts; one text alone may stand for a list of one. */
export const TEXT_LISTS: ReadonlySet<string> = new Set(['match', 'unless', 'reframes', 'fires', 'silent']);
export const HEADER_KEYS = Object.keys(HeaderSchema.entries);
export const RULE_KEYS = Object.keys(RuleSchema.entries);
export const EXAMPLE_KEYS: readonly string[] = ['fires', 'silent'];
