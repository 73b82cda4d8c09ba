import type { Context, Hit, SentenceMatch } from '../../analyzer/context.ts';
import { coreOf, spanOf } from '../../analyzer/spans.ts';
import { partsClauses } from '../../language/noun-phrase.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause, Reading } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './blame-colleague.examples.ts';
import { failing } from './blame-colleague.failing.ts';
import { OTHER_NOUNS, others, someoneElse } from './blame-colleague.others.ts';
import { match, nameOf } from './blame-colleague.patterns.ts';
import { type Kind, reframes } from './blame-colleague.reframes.ts';

const THEIRS = new Set(['your', 'customer', 'parent', 'user']);
const US = new Set(['i', 'me', 'we', 'us', 'you', 'he', 'she', 'they']);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting') return [];
    const found = context.matches.filter((each) => each.sentence === sentence);
    const of = (...names: readonly string[]) => found.filter((each) => names.includes(nameOf(each.pattern) ?? ''));
    const { reading } = sentence;
    if (of('owned').length > 0 || reading.clauses.some((each) => ownsUp(reading, each))) return [];
    const words =
      of('disowned', 'passed').find((each) => !isOwn(reading, each.to)) ??
      of('cleft').find((each) => pointsAt(reading, each.from, each.to)) ??
      of('notUs').find((each) => isTheirs(reading, each.from)) ??
      of('rundown', 'misled', 'machine').find((each) => saidOfOthers(reading, each.from));
    const clause = words
      ? (clauseAt(reading, words.from) ?? reading.clauses[0])
      : reading.clauses.find((each) => failing(reading, each) || isOnlyOurs(reading, each));
    if (!clause) return [];
    const last = words ? (clauseAt(reading, words.to - 1) ?? clause) : clause;
    const aside =
      words !== undefined &&
      ['passed', 'notUs', 'disowned'].includes(nameOf(words.pattern) ?? '') &&
      (clause.mood === 'imperative' || nameOf(words.pattern) !== 'disowned');
    const span = aside
      ? coreOf(sentence)
      : spanOf(sentence, Math.min(clause.from, words?.from ?? clause.from), Math.max(last.to, words?.to ?? 0));
    return [{ spans: [span] as const, reframes: reframes(sentence, kindOf(words), span) }];
  });
}

/** "… and we didn't check it": the writer shares the fault. */
const ownsUp = ({ tokens }: Reading, clause: Clause): boolean =>
  ['we', 'i'].includes(tokens[clause.subjectFrom]?.normal ?? '') &&
  ['and', 'because', 'but'].includes(clause.link) &&
  clause.modal === '' &&
  clause.tense === 'past' &&
  (clause.negated || holds(tokens, WRONG, clause.verb, clause.to));
const WRONG = new Set(['wrong', 'late', 'wrongly']);

/** "… the network operator's, we just sell the contract": a small part of ours beside what others do. */
function isOnlyOurs({ tokens }: Reading, clause: Clause): boolean {
  return (
    ['we', 'i'].includes(tokens[clause.subjectFrom]?.normal ?? '') &&
    clause.tense === 'present' &&
    clause.modal === '' &&
    !clause.negated &&
    !clause.progressive &&
    SMALL_PARTS.has(clause.lemma) &&
    ['just', 'only', 'merely', 'simply'].includes(tokens[clause.verb - 1]?.normal ?? '') &&
    holds(tokens, OTHER_NOUNS, 0, clause.from)
  );
}
const SMALL_PARTS = new Set(
  'run send sell take pass answer host list print rent resell forward book supply deliver do lend handle type read relay'.split(
    ' ',
  ),
);

/** "Joyce was on the rota, not me", "the coach got it wrong, not the office". */
function isTheirs(reading: Reading, at: number): boolean {
  if (holds(reading.tokens, THEIRS, 0, at) || reading.clauses.some((clause) => clause.mood === 'condition')) return false;
  const [first] = reading.clauses;
  return (
    first !== undefined &&
    partsClauses(reading.tokens[at - 1]) &&
    (first.tense === 'past' || SELF.has(reading.tokens[at + 1]?.normal ?? '')) &&
    (reading.clauses.some((clause) => clause.to <= at + 2 && someoneElse(reading, clause)) ||
      holds(reading.tokens, OTHER_NOUNS, 0, at))
  );
}

const SELF = new Set(['me', 'us', 'ours', 'mine']);

/** "That was our mistake" takes it on. */
const isOwn = ({ tokens }: Reading, to: number): boolean =>
  ['our', 'my', 'your'].includes(tokens[to - 2]?.normal ?? '') && tokens[to - 3]?.lemma === 'be';

/** What the reframe must put right: an answer, a job, or a limit. */
const kindOf = (words: SentenceMatch | undefined): Kind => {
  const name = words ? nameOf(words.pattern) : undefined;
  if (name === 'misled') return 'answer';
  return name === 'machine' ? 'limit' : name === 'disowned' || name === 'passed' || name === 'notUs' ? 'job' : 'fault';
};

/** "It was Ravi who …", not "it was you who", nor a who after a comma. */
function pointsAt({ tokens, clauses }: Reading, from: number, to: number): boolean {
  if (tokens[from]?.normal === 'it') {
    if (US.has(tokens[from + 2]?.normal ?? '') || tokens[from - 1]?.tags.has('Verb')) return false;
    // "It was Lena who found it" gives credit.
    if (clauses.some((clause) => clause.to >= to && PRAISING.has(clause.lemma))) return false;
  }
  return !tokens.slice(from, to - 1).some(partsClauses);
}

const PRAISING = new Set(
  'find spot notice help fix solve repair catch save rescue suggest invent build write bring know call sort pack reply answer design make win take run read sign visit join'.split(
    ' ',
  ),
);

function saidOfOthers(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading, at);
  // "The lads in dispatch pack these half asleep": no verb is read.
  if (!clause) return holds(reading.tokens, OTHER_NOUNS, Math.max(0, at - 6), at);
  // "Our garage added it without asking you" is told of us.
  if (reading.tokens[at]?.normal === 'without' && reading.tokens[clause.subjectFrom]?.normal === 'our') return false;
  if (others(reading, clause)) return true;
  // A department's name may be read as a verb: "dispatch really dropped …".
  const near = Math.max(clause.from, at - 4);
  if (clause.subject === 'none' && holds(reading.tokens, OTHER_NOUNS, near, at)) return true;
  // "That kiosk vendor is useless, they never fix anything": the pronoun stands for them.
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
  if (reading.tokens[clause.subjectFrom]?.normal === 'they' && holds(reading.tokens, OTHER_NOUNS, 0, clause.from)) return true;
  return (
    ['they', 'he', 'she', 'who', 'that'].includes(reading.tokens[clause.subjectFrom]?.normal ?? '') &&
    before !== undefined &&
    others(reading, before)
  );
}

/** The fault or the job is passed on to others. */
export const blameColleague = defineRule({
  id: 'own.blame-colleague',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['ownership'],
  what: 'Passes the fault or the job to others',
  why: 'To the reader you are all one company; taking it on, whoever it was, is what builds trust.',
  source:
    'Bitner, M. J., Booms, B. H. & Tetreault, M. S. (1990). The service encounter: Diagnosing favorable and unfavorable incidents. Journal of Marketing 54(1)',
  match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      "We got {what went wrong} wrong, and I'm putting it right: {what you do} by {time}.",
      'I have {what you did}, and {result} by {time}.',
    ],
  },
  learning: true,
  examples: { fires, silent },
});
