import type { PatternSet } from '../language/net.ts';
import { parsePattern } from '../language/pattern.ts';
import { createReader, type Read } from '../language/read.ts';
import type { Match, Reading } from '../language/types.ts';
import type { Rule } from '../rules/define.ts';
import { rememberPer } from '../text/remember.ts';
import type { Discourse, SentenceMatch } from './context.ts';
import { customerPatternSets } from './customer/patterns.ts';
import { spanOf } from './spans.ts';

/** The rules in force with all their patterns in one net. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly read: Read;
  /** Reads what the customer wrote: with the patterns of their feelings, without those of the rules. */
  readonly readCustomer: Read;
}

const unlessId = (rule: Rule): string => `unless:${rule.id}`;

/** @throws PatternError when a rule's pattern cannot be read; packs check theirs before they get here. */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const sets: PatternSet[] = [];
  for (const rule of rules) {
    if (rule.match) sets.push({ id: rule.id, patterns: rule.match.map(parsePattern) });
    if (rule.unless) sets.push({ id: unlessId(rule), patterns: rule.unless.map(parsePattern) });
  }
  return { rules, read: createReader(sets), readCustomer: createReader(customerPatternSets()) };
}

/** A rule's matches in a discourse, in order, without the sentences that its `unless` voids. */
export function matchesOf(rule: Rule, discourse: Discourse): readonly SentenceMatch[] {
  if (!rule.match) return [];
  const void_ = unlessId(rule);
  return discourse.sentences.flatMap((sentence) => {
    const bySet = matchesBySet(sentence.reading);
    const found = bySet.get(rule.id);
    if (!found || (rule.unless && bySet.has(void_))) return [];
    return found.map((match) => ({
      sentence,
      pattern: match.pattern,
      from: match.from,
      to: match.to,
      span: spanOf(sentence, match.from, match.to),
    }));
  });
}

/** What was found in a sentence, by whose pattern it is. */
export const matchesBySet = rememberPer(
  (reading: Reading): ReadonlyMap<string, readonly Match[]> => Map.groupBy(reading.matches, ({ set }) => set),
);
