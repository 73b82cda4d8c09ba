import type { Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';

/** Object and owner: what is compared with what, and by when the result is there. */
export function namedReframes(sentence: Sentence, from: number, to: number): readonly Reframe[] {
  const span = spanOf(sentence, from, to);
  return [
    starter(span, "I'll compare {what} with {what} and tell you the result by {time}"),
    starter(span, "{Colleague} is checking {what}, and I'll write to you by {time}"),
  ];
}
