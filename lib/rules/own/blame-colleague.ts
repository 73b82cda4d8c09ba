import type { Context, Hit, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { DEEDS, FAILING, WRONG } from '../../language/faults.ts';
import { headOf, partsClauses } from '../../language/noun-phrase.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause, Reading } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './blame-colleague.examples.ts';
import { match, nameOf, OTHERS } from './blame-colleague.patterns.ts';
import { type Kind, reframes } from './blame-colleague.reframes.ts';

const OTHER_NOUNS = new Set(
  OTHERS.slice(1, -1)
    .split('|')
    .filter((word) => word !== 'it'),
);
/** "Your account manager" is one of us. */
const THEIR_CONTACTS = new Set([
  'manager',
  'agent',
  'advisor',
  'adviser',
  'rep',
  'representative',
  'consultant',
  'contact',
  'technician',
]);
const SOMEONE = new Set(['somebody', 'someone', 'whoever', 'anyone']);
const YOUR = new Set(['your']);
const THEIRS = new Set(['your', 'customer', 'parent', 'user']);
const US = new Set(['i', 'me', 'we', 'us', 'you', 'he', 'she', 'they']);
const PREVIOUS = new Set(['last', 'previous', 'first', 'other', 'earlier', 'former']);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting') return [];
    const found = context.matches.filter((each) => each.sentence === sentence);
    const of = (...names: readonly string[]) => found.filter((each) => names.includes(nameOf(each.pattern) ?? ''));
    if (of('owned').length > 0) return [];
    const { reading } = sentence;
    const words =
      of('disowned').find((each) => !isOwn(reading, each.to)) ??
      of('cleft').find((each) => pointsAt(reading, each.from, each.to)) ??
      of('notUs').find((each) => holds(reading.tokens, OTHER_NOUNS) && !holds(reading.tokens, THEIRS, 0, each.from)) ??
      of('rundown', 'misled', 'machine').find((each) => saidOfOthers(reading, each.from));
    const clause = words ? clauseAt(reading, words.from) : reading.clauses.find((each) => failedUs(reading, each));
    if (!clause) return [];
    const last = words ? (clauseAt(reading, words.to - 1) ?? clause) : clause;
    const span = spanOf(sentence, Math.min(clause.from, words?.from ?? clause.from), Math.max(last.to, words?.to ?? 0));
    return [{ spans: [span] as const, reframes: reframes(sentence, kindOf(words), span) }];
  });
}

/** "That was our mistake" takes it on. */
const isOwn = ({ tokens }: Reading, to: number): boolean =>
  ['our', 'my', 'your'].includes(tokens[to - 2]?.normal ?? '') && tokens[to - 3]?.lemma === 'be';

/** What the reframe must put right: an answer, a job, or a limit. */
const kindOf = (words: SentenceMatch | undefined): Kind => {
  const name = words ? nameOf(words.pattern) : undefined;
  if (name === 'misled') return 'answer';
  return name === 'machine' ? 'limit' : name === 'disowned' || name === 'notUs' ? 'job' : 'fault';
};

/** The clause's subject is a colleague, another team, a partner or a machine. */
function others({ tokens }: Reading, clause: Clause): boolean {
  const { subjectFrom: from, subjectTo: to } = clause;
  const first = tokens[from]?.normal ?? '';
  if (to === from || clause.subject === 'customer' || ['i', 'we'].includes(first)) return false;
  if (first === 'your' && !holds(tokens, THEIR_CONTACTS, from, to)) return false;
  // "Somebody in finance", "whoever sat at the desk".
  if (SOMEONE.has(first) && holds(tokens, OTHER_NOUNS, from, to)) return !holds(tokens, YOUR, from, to);
  // The last noun tells what it is: "the shop page" is no shop.
  const head = headOf(tokens.slice(from, to))
    .filter((token) => !['who', 'that', 'which'].includes(token.normal))
    .at(-1);
  return (
    (head !== undefined &&
      (OTHER_NOUNS.has(head.normal) || OTHER_NOUNS.has(head.lemma)) &&
      (first === 'your' || !holds(tokens, YOUR, from, to))) ||
    (tokens[to - 1]?.text === 'IT' && tokens[to - 1]?.tags.has('Noun') === true)
  );
}

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
  if (!clause) return false;
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

/** "Front desk did not read the remark": left undone, and not by "our" people, for whom we speak. */
function failedUs(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  if (clause.mood === 'condition') return listened(reading, clause);
  if (!others(reading, clause) || clause.passive || clause.mood !== 'declarative') return false;
  if (clause.modal === 'should' && clause.perfect) return true;
  if (clause.modal !== '' && !(clause.modal === 'must' && clause.perfect)) return false;
  const past = clause.tense === 'past' || clause.perfect;
  if (!past || holds(tokens, BLAMELESS, clause.subjectFrom, clause.subjectTo)) return false;
  const ours =
    ['our', 'my'].includes(tokens[clause.subjectFrom]?.normal ?? '') &&
    !holds(tokens, PREVIOUS, clause.subjectFrom, clause.subjectTo);
  const faulty = clause.negated
    ? DEEDS.has(clause.lemma)
    : FAILING.has(clause.lemma) || holds(tokens, WRONG, clause.verb + 1, clause.to);
  return faulty && !ours;
}

/** "Had Logistics listened to me": others are made the cause. */
const listened = (reading: Reading, clause: Clause): boolean =>
  others(reading, clause) &&
  clause.perfect &&
  !clause.passive &&
  ['listen', 'ask', 'check', 'read', 'tell', 'bother', 'think'].includes(clause.lemma);

/** What a courier or a bank did is often a fact that the reader needs, and a machine has no fault. */
const BLAMELESS = new Set([
  'system',
  'systems',
  'software',
  'portal',
  'bot',
  'courier',
  'carrier',
  'driver',
  'bank',
  'airline',
  'provider',
  'release',
  'firm',
]);

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
  examples: { fires, silent },
});
