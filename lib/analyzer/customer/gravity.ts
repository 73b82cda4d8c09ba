import type { PatternSet } from '../../language/net.ts';
import { parsePattern } from '../../language/pattern.ts';
import type { Discourse, Sentence } from '../context.ts';
import { SIGNS } from './gravity.signs.ts';
import { loudnessOf } from './loudness.ts';

export type Sign = keyof typeof SIGNS;

const PREFIX = 'gravity:';
const NAMES = Object.keys(SIGNS) as readonly Sign[];
/** To be compiled into the same net as the rules' patterns. */
export const gravityPatternSets = (): readonly PatternSet[] =>
  NAMES.map((name) => ({ id: PREFIX + name, patterns: SIGNS[name].patterns.map(parsePattern) }));

/**
 * How much a message weighs on the one who wrote it: 0 for a plain question, 2 for a strong feeling or a real loss, more for both.
 * Ordinary trouble (a scratched shelf, a wrong total) stays below 2 unless someone dear, a great day or long waiting hangs on it.
 */
export function gravityOf(message: Discourse): number {
  const found = new Set<Sign>();
  for (const { reading } of message.sentences)
    for (const { set } of reading.matches) if (set.startsWith(PREFIX)) found.add(set.slice(PREFIX.length) as Sign);
  const sum = [...found].reduce((total, name) => total + SIGNS[name].weight, 0);
  // Loudness makes trouble with something at stake heavier; alone it is a way of typing.
  const trouble = [...found].some(
    (name) => name !== 'vulnerable' && name !== 'milestone' && name !== 'repeated' && SIGNS[name].weight > 0,
  );
  if (!trouble) return Math.min(1, Math.max(0, sum));
  const loud = found.size > 1 && loudnessOf(message.text) > 0 ? 1 : 0;
  return Math.max(0, sum + loud);
}

/** Each sign with where it shows first. */
export function signsIn(
  message: Discourse,
): ReadonlyMap<Sign, { readonly sentence: Sentence; readonly from: number; readonly to: number }> {
  const found = new Map<Sign, { readonly sentence: Sentence; readonly from: number; readonly to: number }>();
  for (const sentence of message.sentences) {
    for (const { set, from, to } of sentence.reading.matches) {
      const sign = set.startsWith(PREFIX) ? (set.slice(PREFIX.length) as Sign) : null;
      if (sign && !found.has(sign)) found.set(sign, { sentence, from, to });
    }
  }
  return found;
}

/** Dictionary forms of the words in which a message tells a feeling. */
export function feelingWords(message: Discourse): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { reading } of message.sentences) {
    for (const { set, from, to } of reading.matches) {
      if (set !== `${PREFIX}feeling`) continue;
      for (const token of reading.tokens.slice(from, to))
        if (token.tags.has('Adjective') || token.normal.length > 5) out.add(token.lemma);
    }
  }
  return out;
}
