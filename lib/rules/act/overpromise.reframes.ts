import type { SentenceMatch } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import type { Reframe } from '../../analyzer/types.ts';

/** The agent's own act takes the place of the guarantee. */
export function ownActReframes(match: SentenceMatch): readonly Reframe[] {
  const whole = wholeOf(match.sentence);
  return [
    starter(whole, "I'll check {what} at {time} and write to you either way."),
    starter(whole, 'As it stands, {what you know}; if that changes, I will tell you by {time}.'),
  ];
}
