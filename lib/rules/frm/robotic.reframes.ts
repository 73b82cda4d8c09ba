import type { SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';

/** Formulas whose plain form can stand in their place. Longest first; compared word by word. */
const PLAIN: readonly (readonly [formula: string, plain: string])[] = [
  ['at your earliest convenience', 'by {day}'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['please revert back', 'please reply'],
  ['kindly revert back', 'please reply'],
  ['kindly revert', 'please reply'],
  ['pls revert', 'please reply'],
  ['please revert', 'please reply'],
  ['in the event that', 'if'],
  ['aforementioned', ''],
];
/** Openers that only announce that something is said. */
const OPENERS = [
  'please be advised that',
  'kindly be advised that',
  'please be informed that',
  'kindly be informed that',
  'please note that',
  'kindly note that',
  'this is to inform you that',
  'kindly be apprised that',
];

/** The formula's plain word, or the sentence without its opener. */
export function plainReframes({ sentence, from }: SentenceMatch): readonly Reframe[] {
  const { tokens } = sentence.reading;
  const starts = (at: number, words: readonly string[]): boolean => words.every((word, i) => tokens[at + i]?.normal === word);
  for (const opener of OPENERS) {
    const words = opener.split(' ');
    const next = tokens[words.length];
    if (from === 0 && next && starts(0, words)) {
      return [{ replaces: spanOf(sentence, 0, words.length + 1), text: next.text.charAt(0).toUpperCase() + next.text.slice(1) }];
    }
  }
  for (const [formula, plain] of PLAIN) {
    const words = formula.split(' ');
    if (plain && starts(from, words)) return [{ replaces: spanOf(sentence, from, from + words.length), text: plain }];
  }
  return [];
}
