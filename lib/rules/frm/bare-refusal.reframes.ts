import type { Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import type { Reframe } from '../../analyzer/types.ts';

/** The no keeps its words, for it may be right; the nearest yes, or the reason, is added behind it. */
export function openingReframes(sentence: Sentence): readonly Reframe[] {
  const at = { start: sentence.end, end: sentence.end };
  const stop = '.!?'.includes(sentence.reading.text.at(-1) ?? '') ? ' ' : '. ';
  return ['What I can do is {option}.', 'The reason is {reason}, and you can {option} instead.'].map((text) =>
    starter(at, stop + text),
  );
}
