import { firmTimes } from '../language/time.ts';
import type { Reading } from '../language/types.ts';
import { rememberPer } from '../text/remember.ts';
import { acknowledges } from './acknowledgement.ts';
import { owns, partOf } from './anatomy.ts';
import type { Context, Discourse, Sentence } from './context.ts';
import { moveOf } from './moves.ts';
import type { Dimension, Strength } from './types.ts';
import { meaningOf } from './word-meaning.ts';

export type StrengthId =
  | 'specific-ack'
  | 'paraphrase'
  | 'clarifying-question'
  | 'owns-it'
  | 'cause-explained'
  | 'already-done'
  | 'options'
  | 'time-commitment'
  | 'limit-with-reason'
  | 'thanks-not-sorry'
  | 'thinks-ahead'
  | 'warm-transfer';

/** The twelve, rarest and most telling first: that is the order in which they are shown. Each with the dimensions it lifts. */
const STRENGTHS: readonly {
  readonly id: StrengthId;
  readonly lifts: readonly Dimension[];
  readonly in: (sentence: Sentence, context: Context) => boolean;
}[] = [
  { id: 'warm-transfer', lifts: ['warmth', 'commitment'], in: isWarmTransfer },
  { id: 'owns-it', lifts: ['ownership'], in: ({ reading, role }) => role === 'body' && owns(reading) && !reading.question },
  { id: 'limit-with-reason', lifts: ['respect', 'clarity'], in: isLimitWithReason },
  { id: 'thinks-ahead', lifts: ['commitment', 'understanding'], in: thinksAhead },
  { id: 'thanks-not-sorry', lifts: ['warmth'], in: thanksForBearing },
  { id: 'specific-ack', lifts: ['warmth', 'understanding'], in: isSpecificAck },
  { id: 'paraphrase', lifts: ['understanding'], in: paraphrases },
  { id: 'options', lifts: ['respect'], in: ({ reading }) => offersChoice(reading) },
  {
    id: 'time-commitment',
    lifts: ['commitment'],
    in: (sentence) => moveOf(sentence) === 'promise' && firmTimes(sentence.reading).length > 0,
  },
  { id: 'already-done', lifts: ['commitment', 'ownership'], in: hasDone },
  { id: 'cause-explained', lifts: ['clarity'], in: explainsCause },
  { id: 'clarifying-question', lifts: ['understanding'], in: clarifies },
];

/** All strengths of a reply, the best first; each with the first sentence that shows it. */
export function strengthsOf(context: Context): readonly Strength[] {
  return STRENGTHS.flatMap(({ id, in: shows }) => {
    const sentence = context.reply.sentences.find((candidate) => candidate.role === 'body' && shows(candidate, context));
    return sentence ? [{ id, start: sentence.start, end: sentence.end }] : [];
  });
}

/** The dimensions that a strength lifts. */
export const liftedBy = (id: string): readonly Dimension[] => STRENGTHS.find((strength) => strength.id === id)?.lifts ?? [];

const wordsOf = rememberPer(({ tokens }: Reading): readonly string[] => tokens.map(({ normal }) => normal));

const nounsOf = rememberPer(
  ({ sentences }: Discourse) =>
    new Set(
      sentences.flatMap(({ reading }) =>
        reading.tokens.filter((token) => token.tags.has('Noun') && !token.tags.has('Pronoun')).map(meaningOf),
      ),
    ),
);

/** The customer's own nouns stand in the sentence. */
function sharesNouns({ reading }: Sentence, { customerText }: Context): number {
  if (!customerText) return 0;
  const theirs = nounsOf(customerText);
  return new Set(
    reading.tokens
      .filter((token) => token.tags.has('Noun') && !token.tags.has('Pronoun'))
      .map(meaningOf)
      .filter((meaning) => theirs.has(meaning)),
  ).size;
}

const isUpset = ({ customer }: Context): boolean =>
  customer !== null && customer.states[0] !== 'neutral' && customer.states[0] !== 'satisfied';

function isSpecificAck(sentence: Sentence, context: Context): boolean {
  return (
    isUpset(context) &&
    context.customerText !== null &&
    acknowledges(sentence, context.customerText) &&
    sharesNouns(sentence, context) > 0
  );
}

/** "You asked who is responsible", "so the mail says open and the page says closed, is that right?" */
function paraphrases(sentence: Sentence, context: Context): boolean {
  const words = wordsOf(sentence.reading);
  const told = words.some(
    (word, i) =>
      word === 'you' &&
      ['asked', 'wrote', 'mentioned', 'said', 'describe', 'described', 'want', 'need'].includes(words[i + 1] ?? '') &&
      i < 3,
  );
  const checks = words.includes('understand') && (words.includes('correctly') || words.includes('right'));
  return (told || checks) && sharesNouns(sentence, context) > 0;
}

function clarifies({ reading }: Sentence): boolean {
  const words = wordsOf(reading);
  return (
    reading.question &&
    ['which', 'what', 'when', 'where', 'how', 'is', 'are', 'do', 'does', 'did'].includes(words[0] ?? '') &&
    !words.includes('else')
  );
}

function explainsCause({ reading }: Sentence): boolean {
  const words = wordsOf(reading);
  return (
    !reading.question &&
    (words.includes('because') ||
      (words.includes('since') && reading.clauses.some(({ link }) => link === 'since')) ||
      words.some((word, i) => word === 'reason' && words[i + 1] === 'is'))
  );
}

function hasDone(sentence: Sentence): boolean {
  return (
    moveOf(sentence) === 'done' &&
    sentence.reading.clauses.some(
      ({ subject, tense, perfect, modal }) => subject === 'agent' && (tense === 'past' || perfect) && modal === '',
    )
  );
}

/** "Would you like X or Y?", "you can keep it or send it back". */
function offersChoice(reading: Reading): boolean {
  const words = wordsOf(reading);
  const choice =
    words.includes('or') &&
    (reading.acts.has('offer') || words.includes('either') || words.includes('prefer') || words.includes('rather'));
  return choice || words.includes('whichever') || words.includes('your choice');
}

function isLimitWithReason({ reading }: Sentence): boolean {
  const words = wordsOf(reading);
  const limit = reading.clauses.some(
    ({ negated, subject, modal }) =>
      negated && (subject === 'agent' || subject === 'third') && ['can', 'could', 'may', 'will'].includes(modal),
  );
  return (
    limit &&
    (words.includes('because') || words.includes('since') || words.some((word, i) => word === 'so' && words[i + 1] === 'that'))
  );
}

/** Thanks for the wait or the patience in place of another apology. */
function thanksForBearing({ reading }: Sentence): boolean {
  const words = wordsOf(reading);
  return (
    reading.acts.has('thank') &&
    !reading.acts.has('apologise') &&
    [
      'waiting',
      'patience',
      'bearing',
      'wait',
      'sticking',
      'flagging',
      'honest',
      'catching',
      'spotting',
      'details',
      'photos',
      'photo',
      'screenshot',
    ].some((word) => words.includes(word)) &&
    words.length > 5
  );
}

function thinksAhead(sentence: Sentence, context: Context): boolean {
  if (partOf(sentence, context) === 'prevention') return true;
  const { clauses } = sentence.reading;
  return clauses.some(({ mood }) => mood === 'condition') && moveOf(sentence) === 'promise';
}

/** Who takes over, what they know, and when they write. */
function isWarmTransfer(sentence: Sentence, context: Context): boolean {
  const words = wordsOf(sentence.reading);
  const knows =
    (words.includes('has') || words.includes('have') || words.includes('read') || words.includes('sent')) &&
    ['messages', 'notes', 'history', 'photos', 'log', 'file', 'details', 'thread', 'case'].some((word) => words.includes(word));
  const relief = (words.includes('repeat') || words.includes('explain')) && words.includes('you');
  if (!knows && !relief) return false;
  const other =
    sentence.reading.clauses.some(({ subject }) => subject === 'third') &&
    sentence.reading.tokens.some((token) => token.tags.has('Person') || ['she', 'he', 'they'].includes(token.normal));
  const before = context.reply.sentences[sentence.index - 1];
  const introduced = before?.reading.tokens.some((token) => token.tags.has('Person')) ?? false;
  return (
    (knows && other && (introduced || sentence.reading.tokens.some((token) => token.tags.has('Person')))) ||
    (relief && sentence.reading.clauses.some(({ negated, tense }) => negated || tense === 'future'))
  );
}
