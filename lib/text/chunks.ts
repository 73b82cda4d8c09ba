import type { Span } from '../analyzer/types.ts';
import { isDigit, isLetter } from './lines.ts';

/** A stretch between spaces without the punctuation around it: "(#71-9902)," is `71-9902`. */
export interface Chunk extends Span {
  readonly text: string;
  /** What stood before it since the space: "(#". */
  readonly before: string;
  /** What stands after it up to the space: "),". */
  readonly after: string;
}

/** The chunks of a text in order; those of punctuation alone are left out. A currency sign stays with its number. */
export function chunksOf(text: string): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < text.length; ) {
    if (isSpace(text.charAt(i))) {
      i++;
      continue;
    }
    const from = i;
    while (i < text.length && !isSpace(text.charAt(i))) i++;
    let start = from;
    let end = i;
    while (start < end && !belongs(text.charAt(start))) start++;
    while (end > start && !belongs(text.charAt(end - 1))) end--;
    if (end > start)
      out.push({ text: text.slice(start, end), start, end, before: text.slice(from, start), after: text.slice(end, i) });
  }
  return out;
}

const isSpace = (char: string): boolean => char === ' ' || char === '\n';
const CURRENCY = '$£€¥₹';
const belongs = (char: string): boolean =>
  isLetter(char) || isDigit(char) || CURRENCY.includes(char) || char === '+' || char === '%';

export const digitsIn = (text: string): number => [...text].filter(isDigit).length;
export const isCurrency = (char: string): boolean => char !== '' && CURRENCY.includes(char);
