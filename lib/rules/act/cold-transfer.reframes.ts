import type { Sentence } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import type { Reframe } from '../../analyzer/types.ts';

/** Who, why them, what they already know, by when. */
export function warmReframes(sentence: Sentence): readonly Reframe[] {
  const whole = wholeOf(sentence);
  return [
    starter(whole, "I've asked {colleague}, who {why them}; they have your messages and will answer here by {time}."),
    starter(
      whole,
      '{Company} can {what} faster than we can; you reach them at {contact}, and {reference} tells them all they need.',
    ),
  ];
}
