import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { holds } from '../../language/query.ts';
import { firmTimes } from '../../language/time.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { namesWhoCan } from './cold-transfer.clauses.ts';
import { fires, silent } from './cold-transfer.examples.ts';
import { PATTERNS } from './cold-transfer.patterns.ts';
import { warmReframes } from './cold-transfer.reframes.ts';

export const coldTransfer = defineRule({
  id: 'act.cold-transfer',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['commitment', 'warmth'],
  what: 'Sent elsewhere without a hand-over',
  why: 'Passed on without who, why and what they know, a reader expects to start all over again.',
  source: 'Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review: transfers cost loyalty',
  match: PATTERNS.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      'I have passed your message and {details} to {name}, who writes to you by {time}.',
      "I'll ask {name} for you and write to you by {time}.",
    ],
  },
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role !== 'body') return [];
    const matches = context.matches.filter(
      (each) => each.sentence === sentence && sendsAway(each) && !answersWhere(each, context),
    );
    const named = matches.length === 0 ? namesWhoCan(sentence.reading) : undefined;
    if (matches.length === 0 && !named) return [];
    if (named && asksWhere(context)) return [];
    const away = matches.some((each) => PATTERNS.nameOf(each.pattern) === 'sentOn');
    if (away ? isAwaited(context, sentence) : isMet(context, sentence)) return [];
    const from = Math.min(...matches.map((match) => match.from), named?.from ?? Number.POSITIVE_INFINITY);
    const to = Math.max(...matches.map((match) => match.to), named?.to ?? 0);
    const clause = sentence.reading.clauses.find((candidate) => candidate.from <= from && from < candidate.to);
    const span = spanOf(sentence, Math.min(from, clause?.from ?? from), Math.max(to, clause?.to ?? 0));
    return [{ spans: [span], reframes: warmReframes(sentence) }];
  });
}

const around = ({ reply: { sentences } }: Context, { index }: Sentence): readonly (Sentence | undefined)[] => [
  sentences[index],
  sentences[index + 1],
  sentences[index - 1],
];
const isMet = (context: Context, sentence: Sentence): boolean =>
  around(context, sentence).some((other, i) => other !== undefined && isWarm(other, i));

/** Sent on already: who has it, what they know or when they answer must be told beside it. */
const isAwaited = (context: Context, sentence: Sentence): boolean =>
  around(context, sentence).some(
    (other) =>
      other !== undefined &&
      (firmTimes(other.reading).length > 0 ||
        other.reading.tokens.some((token, i) => i > 0 && token.tags.has('Person') && token.tags.has('ProperNoun')) ||
        other.reading.clauses.some((clause) => knows(clause, other.reading.tokens))),
  );

const SELF = new Set(['me', 'us', 'my', 'myself']);
const DOERS = new Set(['i', 'we']);

/** The customer is the one who goes: an order, a request, "you would have to"; not our own "I'll ask the bank". */
function sendsAway({ sentence, pattern, from, to }: SentenceMatch): boolean {
  const { tokens, clauses } = sentence.reading;
  const group = PATTERNS.nameOf(pattern);
  if (holds(tokens, SELF, from, to) && group !== 'handing') return false;
  if (isStockOffer(clauses, tokens) || holds(tokens, QUOTING, from) || bringsNumber(tokens, from)) return false;
  const clause = clauses.find((candidate) => candidate.from <= from && from < candidate.to);
  if (
    clause &&
    (clause.negated ||
      (group !== 'sentOn' && clause.subject === 'agent' && clause.modal === '' && (clause.tense === 'past' || clause.perfect)))
  )
    return false;
  if (group === 'elsewhere' || group === 'theirs' || group === 'sentOn') return true;
  if (group === 'handing') return isHanding(tokens, from, clause);
  if (group === 'errand' && (clause?.subject === 'third' || tokens[from - 1]?.normal === 'will' || afterCondition(clauses, from)))
    return false;
  if (clause?.mood === 'condition' || isWish(tokens, from) || !isVerb(tokens[from])) return false;
  return !isOurs(tokens, from, clause);
}

/** "If the line is faint, ask at the desk": help along the way. */
const afterCondition = (clauses: readonly Clause[], from: number): boolean =>
  clauses.some((clause) => clause.mood === 'condition' && clause.from <= from);

/** "You'd like to talk to the seller": what they said they want. */
const isWish = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.normal === 'to' && ['like', 'love', 'prefer', 'rather'].includes(tokens[from - 2]?.normal ?? '');
/** "Ring Road", "phone line", "a call": the noun, not the errand. */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (!CALLS.has(token.normal) || token.tags.has('Verb')) && !token.tags.has('ProperNoun');
const CALLS = new Set(['call', 'ring', 'phone', 'message', 'email', 'mail', 'contact']);

/** "Quote the reference", "with that number": then they are not sent with empty hands. */
const QUOTING = new Set(['quote', 'quoting', 'mention', 'reference']);
/** "Call the bank with that number". */
const bringsNumber = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(
    (token, i) =>
      i > from &&
      token.normal === 'with' &&
      ['that', 'this', 'the'].includes(tokens[i + 1]?.normal ?? '') &&
      tokens[i + 2]?.normal === 'number',
  );
const ADVISING = new Set(['point', 'direct', 'refer', 'redirect', 'suggest', 'recommend', 'advise']);

/** "I'm passing you over", "moving u to the next chat": the agent does it, now. */
function isHanding(tokens: readonly Token[], from: number, clause: Clause | undefined): boolean {
  const before = tokens[from - 1];
  const opens = from === 0 || before?.lemma === 'be' || (before?.after.trim() ?? '') !== '';
  const gerund = tokens[from]?.normal.endsWith('ing') === true;
  if (gerund && !opens) return false;
  return clause?.subject !== 'third' || clause.passive || tokens[from]?.normal === 'have';
}

/** "I'll call the bank", "the depot can contact your landlord": not the customer's errand. Thanks and wishes are none either. */
function isOurs(tokens: readonly Token[], from: number, clause: Clause | undefined): boolean {
  if (tokens.slice(Math.max(0, from - 6), from).some((token) => token.normal === 'thank' || token.normal === 'thanks'))
    return true;
  if (!clause) return tokens.slice(0, from).some((token) => DOERS.has(token.normal));
  if (clause.subject === 'agent')
    return (
      !holds(tokens, ADVISING, clause.from, from + 1) && tokens.slice(clause.from, from).some((token) => DOERS.has(token.normal))
    );
  return clause.subject === 'third' && clause.tense === 'future' && !holds(tokens, DOERS, clause.from, from);
}

/** "Contact us if you have questions": a closing, not a referral. */
const isStockOffer = (clauses: readonly Clause[], tokens: readonly Token[]): boolean =>
  clauses.some(
    (clause) =>
      clause.mood === 'condition' && clause.subject === 'customer' && ['have', 'need', 'smell', 'see'].includes(clause.lemma),
  ) && holds(tokens, new Set(['question', 'questions', 'anything', 'help', 'gas', 'smoke']));

/** Who is at it, why them, what they know or when: any of these makes the hand-over warm. */
function isWarm({ reading }: Sentence, distance: number): boolean {
  const { tokens, clauses } = reading;
  const told = clauses.filter(passedOn);
  if (distance > 0)
    return (
      told.some((clause) => holds(tokens, THEM, clause.verb, clause.to)) ||
      (distance === 1 && clauses.some((clause) => knows(clause, tokens)))
    );
  if (told.length > 0 || tokens.some((_token, i) => isReason(tokens, i)) || clauses.some((clause) => knows(clause, tokens)))
    return true;
  const named = tokens.some(
    (token, i) => i > 0 && (token.tags.has('FirstName') || token.tags.has('Person')) && token.tags.has('ProperNoun'),
  );
  return named && firmTimes(reading).length > 0;
}

const THEM = new Set(['them', 'her', 'him', 'their', 'over', 'desk', 'team']);
const HANDED = new Set(
  'send tell ask pass forward add fill mail hand brief give share write open move book log include attach'.split(' '),
);
/** "I've sent them your photos." */
const passedOn = (clause: Clause): boolean =>
  clause.subject === 'agent' && (clause.tense === 'past' || clause.perfect) && !clause.negated && HANDED.has(clause.lemma);

/** "She has your three messages", "they have read the thread". */
const knows = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.subject === 'third' &&
  !clause.negated &&
  ((clause.lemma === 'have' && holds(tokens, new Set(['your', 'my', 'note', 'notes']), clause.verb, clause.to)) ||
    (clause.perfect && clause.lemma === 'read'));

/** "Because", "since", "faster than we can", "only they": why them. */
function isReason(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.normal ?? '';
  const next = tokens[i + 1]?.normal ?? '';
  return (
    ['because', 'since', 'faster', 'quicker', 'otherwise'].includes(word) ||
    (word === 'as' && ['they', 'she', 'he', 'only', 'it'].includes(next)) ||
    (word === 'only' && i + 1 < tokens.length && ['they', 'the', 'her', 'his', 'their'].includes(next)) ||
    (word === 'who' && ['can', 'has', 'have'].includes(next)) ||
    (word === 'so' && ['they', 'that'].includes(next) && tokens[i + 2]?.normal !== 'would')
  );
}

/** They asked for the number or the place. */
const asksWhere = ({ customerText }: Context): boolean =>
  customerText?.sentences.some(({ reading }) => reading.question && holds(reading.tokens, WHERE)) === true;
const WHERE = new Set(['number', 'who', 'whom', 'where', 'which', 'contact', 'phone']);

/** … and here it is. */
const answersWhere = ({ sentence }: SentenceMatch, context: Context): boolean =>
  asksWhere(context) &&
  sentence.reading.tokens.some(
    (token) =>
      [...token.text].filter((char) => char >= '0' && char <= '9').length >= 3 ||
      (token.text.includes('.') && token.text.length > 4),
  );
