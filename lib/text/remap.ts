import type { Span } from '../analyzer/types.ts';

/** One contiguous change: `before[from, beforeTo)` became `after[from, afterTo)`. */
export interface Change {
  readonly from: number;
  readonly beforeTo: number;
  readonly afterTo: number;
}

/** The smallest contiguous change that turns `before` into `after`, by common prefix and suffix. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let tail = 0;
  while (tail < shorter - from && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  return { from, beforeTo: before.length - tail, afterTo: after.length - tail };
}

const WORD = /[\p{L}\p{N}'’]/u;

/**
 * Where `span` of `before` lies in `after`; null when its words were edited. Fails closed: a change inside the span, or one
 * that grows a word at its edge ("refuse" typed on to "refused"), loses it. The text under the new span is always the same.
 */
export function remapSpan(span: Span, change: Change, before: string, after: string): Span | null {
  const { from, beforeTo, afterTo } = change;
  if (from === beforeTo && from === afterTo) return span;
  const shift = afterTo - beforeTo;
  let moved: Span;
  if (span.end <= from) moved = span;
  else if (span.start >= beforeTo) moved = { start: span.start + shift, end: span.end + shift };
  else return null;
  return sameWordEdges(span, before, moved, after) ? moved : null;
}

/** A span that began or ended with a whole word must not continue into a longer one now, nor the other way round. */
function sameWordEdges(old: Span, before: string, now: Span, after: string): boolean {
  return isWord(before, old.start - 1) === isWord(after, now.start - 1) && isWord(before, old.end) === isWord(after, now.end);
}

const isWord = (text: string, index: number): boolean => index >= 0 && index < text.length && WORD.test(text.charAt(index));
