import type { Draft, Reframe } from '../../lib/analyzer/types.ts';

/** The words of the draft that a reframe would replace; '' when it only adds some. */
export function replacedWords(draft: Draft | null, { replaces }: Reframe): string {
  return draft?.text.slice(replaces.start, replaces.end).trim() ?? '';
}
