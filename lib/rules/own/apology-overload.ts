import { type Apology, apologiesIn } from '../../analyzer/apologies.ts';
import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { removed, starter } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { partsClauses } from '../../language/noun-phrase.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './apology-overload.examples.ts';

/** More apologies than these in one reply, or with those of earlier replies, weigh on the reader. */
const ENOUGH = 2;

function detect(context: Context): readonly Hit[] {
  const here = apologiesIn(context.reply);
  if (here.length > ENOUGH) return [hit(context, here.slice(1))];
  if (here.length === 0 || context.fragment) return [];
  const earlier = context.thread.filter(({ from, discourse }) => from === 'agent' && apologiesIn(discourse).length > 0);
  return earlier.length >= ENOUGH && !context.reply.sentences.some(repairs) ? [hit(context, here)] : [];
}

/** What the thread waited for is there now; to have asked or chased again is not. */
const repairs = ({ reading }: Sentence): boolean =>
  reading.clauses.some(
    (clause) =>
      !clause.negated &&
      clause.mood === 'declarative' &&
      REPAIRED.has(clause.lemma) &&
      isDone(clause) &&
      !holds(reading.tokens, CHASING, clause.verb, clause.to),
  );

const isDone = (clause: Clause): boolean =>
  (clause.subject === 'agent' && (clause.tense === 'past' || clause.perfect) && clause.modal === '') ||
  (clause.subject === 'third' && clause.passive && clause.tense !== 'future');

/** "I sent them a reminder" moves nothing yet. */
const CHASING = new Set(['reminder', 'note', 'message', 'request', 'chaser', 'question']);
const REPAIRED = new Set(
  'refund credit fix repair replace send resend ship dispatch attach restore correct book rebook set reset swap release pay approve issue reissue cancel waive lift renew unlock unblock activate add remove clear order reverse resolve reopen confirm extend deliver find locate upgrade move'.split(
    ' ',
  ),
);

function hit(context: Context, extra: readonly Apology[]): Hit {
  const [first, ...others] = extra.map(({ sentence, from, to }) => spanOf(sentence, from, to));
  const last = extra.at(-1);
  if (!first || !last) throw new RangeError('An overload needs an apology.');
  return { spans: [first, ...others], reframes: reframes(context, last) };
}

/** The last one goes, or gives way to thanks for the wait. */
function reframes({ reply }: Context, { sentence, from, to }: Apology): readonly Reframe[] {
  const { tokens } = sentence.reading;
  const clause = clauseAt(sentence.reading, from);
  const opens = clause && clause.from <= from ? clause.from + (clause.link ? 1 : 0) : from;
  const span = spanOf(sentence, opens, to);
  const thanks = ['thank you for bearing with us', 'thank you for waiting while {what we are doing}'].map((text) =>
    starter(span, text),
  );
  const alone = opens === 0 && to === tokens.length && !tokens.slice(from, to - 1).some(partsClauses);
  const others = reply.sentences.filter(({ role }) => role === 'body').length > 1;
  return alone && others ? [removed({ start: sentence.start, end: sentence.end }, reply.text), ...thanks] : thanks;
}

/** Sorry upon sorry. */
export const apologyOverload = defineRule({
  id: 'own.apology-overload',
  level: 'hint',
  scope: 'reply+thread',
  dimensions: ['ownership'],
  what: 'One apology more than helps',
  why: 'After the first one, more apologies sound helpless; repair or thanks for the wait carries further.',
  source:
    'You, Y., Yang, X., Wang, L. & Deng, X. (2020). When and why saying “thank you” is better than saying “sorry”. Journal of Marketing 84(2)',
  detect,
  examples: { fires, silent },
});
