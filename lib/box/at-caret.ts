import type { Span } from '../analyzer/types.ts';

/** A text to be inserted, with the spaces that it needs on both sides, and where. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  /** How far `text` was moved by what was put before it. */
  readonly shift: number;
}

/**
 * Fits a sentence in behind the caret. A selection is kept: the sentence goes behind it, since nobody asked for words to go.
 * Without a caret it goes to the end of what is written.
 */
export function insertionAt(draft: string, caret: Span | null, sentence: string): Insertion {
  const at = Math.min(caret?.end ?? draft.trimEnd().length, draft.length);
  const before = at > 0 && !/\s/.test(draft.charAt(at - 1)) ? ' ' : '';
  const after = at < draft.length && !/[\s.,;:!?)]/.test(draft.charAt(at)) ? ' ' : '';
  return { at, text: `${before}${sentence}${after}`, shift: before.length };
}
