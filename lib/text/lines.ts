import type { Span } from '../analyzer/types.ts';

/** The lines of a text without their newline; an empty text has one empty line. */
export function lines(text: string): readonly Span[] {
  const out: Span[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) {
      out.push({ start, end: text.length });
      return out;
    }
    out.push({ start, end: newline });
    start = newline + 1;
  }
}

/** Where a list item's words begin on a line ("1. Open", "- Open", "a) Open"); `start` itself when it is no list item. */
export function afterListMarker(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && text[i] === ' ') i++;
  const marker = i;
  if ('-*•–·'.includes(text.charAt(i)) && text[i + 1] === ' ') return skipSpaces(text, i + 1, end);
  while (i < end && i - marker < 2 && isDigit(text.charAt(i))) i++;
  if (i === marker && isLetter(text.charAt(i))) i++;
  if (i > marker && i < end && (text[i] === ')' || (text[i] === '.' && isDigit(text.charAt(marker)))) && text[i + 1] === ' ') {
    return skipSpaces(text, i + 1, end);
  }
  return start;
}

export function skipSpaces(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && (text[i] === ' ' || text[i] === '\n')) i++;
  return i;
}

export const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;

/** Asked of every character of a reply, so plain ASCII is answered without changing case. */
export function isLetter(char: string): boolean {
  if (char < '\u0080') return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
  return char.toLowerCase() !== char.toUpperCase();
}

export const isUpper = (char: string): boolean => isLetter(char) && char === char.toUpperCase();
