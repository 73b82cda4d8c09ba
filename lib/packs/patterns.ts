import { isScalar } from 'yaml';
import { PatternError, parsePattern } from '../language/pattern.ts';
import { LIMITS } from './limits.ts';
import { locate, startOf } from './plain.ts';
import type { Problem } from './problem.ts';
import type { Source } from './read.ts';

const BETWEEN_WORDS = ' ,()[]|#~…^$_';

/** Words in a rule's patterns, counted without reading them. */
export function countPatternWords(rule: Readonly<Record<string, unknown>>): number {
  let words = 0;
  for (const pattern of [rule.match, rule.unless].flat()) {
    if (typeof pattern !== 'string') continue;
    let inside = false;
    for (const char of pattern) {
      const word = !BETWEEN_WORDS.includes(char);
      if (word && !inside) words++;
      inside = word;
    }
  }
  return words;
}

/** Tries every pattern of a rule; a problem points into the pattern itself. */
export function checkPatterns(
  rule: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  source: Source,
): readonly Problem[] {
  return ['match', 'unless'].flatMap((key) => {
    const patterns = rule[key];
    if (!Array.isArray(patterns)) return [];
    return patterns.slice(0, LIMITS.patterns).flatMap((pattern: unknown, index) => {
      if (typeof pattern !== 'string' || pattern.trim() === '' || pattern.length > LIMITS.pattern) return [];
      const fault = faultOf(pattern);
      if (!fault) return [];
      const { node, key: fallback } = locate(source.root, [...path, key, index]);
      return [
        source.at((startOf(node) ?? fallback) + shift(node, pattern, fault.offset, source.text), 'pattern', [fault.message]),
      ];
    });
  });
}

function faultOf(pattern: string): PatternError | null {
  try {
    parsePattern(pattern);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

/** From the start of the text in the file to the fault. 0 where the file spells the text differently (folded, escaped). */
function shift(node: unknown, pattern: string, offset: number, text: string): number {
  const start = startOf(node);
  if (!isScalar(node) || start === undefined) return 0;
  for (const quote of [0, 1]) if (text.startsWith(pattern, start + quote)) return quote + offset;
  return 0;
}
