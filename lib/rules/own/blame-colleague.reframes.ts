import type { Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { holds } from '../../language/query.ts';

/** What was passed on: a wrong answer, a job, a machine's limit, or a fault. */
export type Kind = 'answer' | 'job' | 'limit' | 'fault';

const STARTERS: Readonly<Record<Kind, readonly string[]>> = {
  answer: [
    "You were given a wrong answer, and that's on us. The right one is {answer}",
    "That answer was wrong, and it's ours to correct: {answer}",
  ],
  job: [
    'I have passed this to {name} with your details, and {name} will {next step} by {time}',
    "I've asked {name} for {what is needed} and will write to you by {time}",
  ],
  limit: ['I can {what you can do} instead', 'What I can do right now is {what you can do}'],
  fault: [
    "{what went wrong} was our slip, and I'm sorry. I have {what you did}",
    'We should have {what should have happened}, and I have {what you did} now',
  ],
};

/** We own it, whoever of us it was; then what is right. The whole sentence goes, since what follows the blame leans on it. */
export function reframes(sentence: Sentence, kind: Kind, span: Span): readonly Reframe[] {
  const leans = holds(sentence.reading.tokens, LEANING);
  return STARTERS[kind].map((text) => starter(leans ? coreOf(sentence) : span, text));
}

const LEANING = new Set(['so', 'they', 'he', 'she', 'and', 'who']);
