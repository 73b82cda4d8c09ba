import type { Sentence } from './context.ts';
import type { Span } from './types.ts';

/** Span in the reply of a sentence's tokens [from, to). */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.reading.tokens[from];
  const last = sentence.reading.tokens[to - 1];
  if (!first || !last) return { start: sentence.start, end: sentence.end };
  return { start: sentence.start + first.start, end: sentence.start + last.end };
}

/** The sentence without its closing punctuation. */
export function coreOf(sentence: Sentence): Span {
  return spanOf(sentence, 0, sentence.reading.tokens.length);
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
