import { refuses } from '../language/acts.ts';
import { INTENTIONS, REPAIRS } from '../language/deeds.ts';
import { FAILING, WRONG } from '../language/faults.ts';
import { find, holds, wordsOf } from '../language/query.ts';
import type { Clause, Reading, Token } from '../language/types.ts';
import type { Sentence } from './context.ts';
import {
  AGAINST,
  ANSWERING,
  AT_HAND,
  CRIES,
  GETS,
  HELPFUL,
  HURTING,
  IDLE_PAST,
  IDLE_PRESENT,
  JUDGING,
  LEAVING,
  MADE_GOOD,
  OF_MIND,
  PRAISING,
  THANKING,
  WISHING,
} from './idle.words.ts';
import { isStockCloser } from './moves.ts';

/**
 * True when nothing in a sentence helps the customer on: it says sorry, thanks, means well, praises ourselves, weighs how bad it was
 * or tells what went wrong. Whatever cannot be told to be one of these counts as help, so that doubt speaks for the reply.
 */
export function isIdle(sentence: Sentence): boolean {
  const { reading } = sentence;
  const { tokens, clauses, acts } = reading;
  if (sentence.role === 'greeting') return true;
  if (sentence.listItem || sentence.reading.text.includes('>') || tokens.some(isLink)) return false;
  if (isStockCloser(reading) || isCourteous(reading)) return true;
  if (reading.question || (acts.has('request') && !acts.has('apologise'))) return false;
  if (acts.has('refuse') && !acts.has('apologise')) return false;
  if (clauses.length === 0) return isFragment(sentence);
  if (isSignature(reading)) return true;
  return clauses.every((clause) => isIdleClause(reading, clause));
}

const isLink = (token: Token): boolean => token.tags.has('Url') || token.tags.has('Email') || token.text.includes('://');

/** "How can we make it up to you?", "please accept our apologies", "have a great day". */
function isCourteous(reading: Reading): boolean {
  const { tokens, acts, question, clauses } = reading;
  const line = wordsOf(tokens);
  if (question)
    return ['make it up to', 'forgive', 'another chance', 'how are you', 'anything else'].some((words) => line.includes(words));
  const [first] = clauses;
  if (clauses.length === 1 && first?.mood === 'imperative') return WISHING.has(first.lemma);
  return acts.has('thank') && clauses.every((clause) => isIdleThanks(reading, clause));
}

/** "Thank you for waiting" and what it is for, not "thanks for waiting, the refund is out". */
function isIdleThanks(reading: Reading, clause: Clause): boolean {
  if (clause.lemma === 'thank' || clause.subject === 'none') return true;
  if (clause.subject === 'agent') return INTENTIONS.has(clause.lemma);
  return clause.subject === 'customer' ? clause.modal === '' : isIdleThing(reading, clause);
}

/** A few words without a verb: "My sincere apologies", "Warm wishes from all of us". A figure may be the answer. */
const isFragment = ({ reading, role }: Sentence): boolean =>
  role === 'closing' ||
  reading.acts.has('apologise') ||
  holds(reading.tokens, APOLOGY) ||
  holds(reading.tokens, CRIES) ||
  (reading.tokens.length <= 6 && !reading.tokens.some(isFigure) && !ANSWERING.has(reading.tokens[0]?.normal ?? ''));
/** "Benefits Office", "Hugs, Mona": a line of a few words that no one does anything in. */
const isSignature = ({ tokens, clauses }: Reading): boolean =>
  tokens.length <= 4 &&
  clauses.every(({ subject }) => subject === 'none') &&
  !tokens.some(
    (token) => isFigure(token) || token.tags.has('PastTense') || HELPFUL.has(token.normal) || ANSWERING.has(token.normal),
  );
const isFigure = (token: Token): boolean => ['Money', 'NumericValue', 'Time'].some((tag) => token.tags.has(tag));

function isIdleClause(reading: Reading, clause: Clause): boolean {
  if (clause.verb < 0 || isApologising(reading, clause) || reading.tokens[clause.from - 1]?.normal === 'than') return true;
  if (clause.mood === 'question') return false;
  if (hangsOn(reading, clause)) return true;
  if (clause.mood === 'imperative' && clause.lemma === 'keep')
    return reading.tokens[clause.verb + 1]?.tags.has('Gerund') === true;
  if (clause.mood === 'imperative') return WISHING.has(clause.lemma) && !isTimed(reading, clause);
  if (clause.mood === 'condition') return true;
  if (clause.subject === 'agent') return isIdleAgent(reading, clause);
  if (clause.subject === 'customer') return isIdleCustomer(reading, clause);
  return isIdleThing(reading, clause);
}

/** "We know [how much you rely on us]", "sorry you were told 12 months [when the contract says 24]". */
function hangsOn(reading: Reading, clause: Clause): boolean {
  const { clauses, tokens, acts } = reading;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before === undefined || clause.subject === 'agent' || clause.tense === 'future' || isTimed(reading, clause)) return false;
  const mark = tokens[clause.from - 1]?.after.trim() ?? '';
  if (acts.has('apologise') && SUBORDINATE.has(clause.link) && mark === '')
    return !holds(tokens, HELPFUL, clause.from, clause.to);
  const near = SUBORDINATE.has(clause.link) || (clause.link === '' && mark === '');
  if (before.negated && before.lemma === 'be' && ['what', 'how'].includes(clause.link)) return true;
  if (before.lemma === 'hope' && before.mood === 'imperative') return near;
  // "I hope that she isn't in pain and is back soon."
  if (clause.link === 'and' && clause.subjectFrom === before.subjectFrom && before.subject === 'third')
    return hangsOn(reading, before);
  if (before.subject !== 'agent' || before.negated) return false;
  return OF_MIND.has(before.lemma) && near;
}
const NORMS = new Set(['what', 'how', 'who', 'fair', 'right', 'ok', 'okay', 'nice', 'good', 'acceptable']);
const SUBORDINATE = new Set(['that', 'how', 'what', 'why', 'when', 'which', 'who', 'where', 'although', 'while']);

/** The apology itself, or what it is for: "sorry [we left you waiting]". */
function isApologising({ tokens, clauses }: Reading, clause: Clause): boolean {
  const at = find(tokens, APOLOGY, clause.from, Math.min(clause.to, clause.verb + 4));
  if (at >= 0)
    return !(
      clause.subjectFrom > at &&
      (tokens.slice(at, clause.subjectFrom).some(parts) || parted(tokens[clause.subjectFrom - 1]))
    );
  const previous = clauses[clauses.indexOf(clause) - 1];
  if (!previous || !holds(tokens, APOLOGY, previous.from, previous.to)) return false;
  const mark = tokens[clause.from - 1]?.after.trim() ?? '';
  return mark === '' && !['and', 'but', 'so'].includes(clause.link);
}
const parted = (token: Token | undefined): boolean => token?.after.trim().startsWith(',') === true;
const parts = (token: Token): boolean => [':', ';', ' - ', '–', '—'].some((mark) => token.after.includes(mark));
const APOLOGY = new Set(['sorry', 'apologise', 'apology', 'regret', 'pardon', 'forgive', 'mortified', 'ashamed']);

/** "We strive …", "we handle 4,000 letters a week", "I gave you the wrong month", "our mailroom got it wrong". */
function isIdleAgent(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  // "It made us cringe."
  if (['us', 'me'].includes(tokens[clause.subjectFrom]?.normal ?? '') && clause.modal !== 'let') return true;
  const said = (words: ReadonlySet<string>) => holds(tokens, words, clause.verb, clause.to);
  if (INTENTIONS.has(clause.lemma) || said(PRAISING))
    return !(clause.lemma === 'be' && isTimed(reading, clause) && clause.tense === 'future') && !said(HELPFUL);
  if (refuses(clause)) return false;
  if (clause.progressive && ['look', 'work', 'learn', 'apologise', 'strive', 'try', 'hop'].includes(clause.lemma)) return true;
  if (said(AGAINST) && clause.modal === '') return true;
  if (IDLE_PRESENT.has(clause.lemma)) return true;
  if (clause.tense === 'past' || clause.perfect) {
    if (clause.negated || FAILING.has(clause.lemma) || said(WRONG) || said(AGAINST) || IDLE_PAST.has(clause.lemma)) return true;
    return !REPAIRS.has(clause.lemma) && clause.modal === '';
  }
  if (clause.tense !== 'present' || clause.modal !== '') return clause.negated && clause.modal !== 'will';
  return !isTimed(reading, clause) && !said(YOU) && !said(HELPFUL);
}

const YOU = new Set(['you', 'your']);

/** "You were right", "you stood before a closed hall", "you had every reason". */
const isIdleCustomer = ({ tokens }: Reading, clause: Clause): boolean =>
  (INTENTIONS.has(clause.lemma) && clause.lemma !== 'do' && clause.lemma !== 'use' && clause.lemma !== 'be') ||
  ((clause.tense === 'past' || clause.perfect) && (!clause.passive || !MADE_GOOD.has(clause.lemma)) && clause.modal === '') ||
  // "You rely on us", "you're right", "you both do".
  (clause.tense === 'present' &&
    clause.modal === '' &&
    !clause.negated &&
    !GETS.has(clause.lemma) &&
    !holds(tokens, HELPFUL, clause.verb, clause.to) &&
    !holds(tokens, FREED, clause.verb, clause.to)) ||
  ['must', 'deserve', 'should'].includes(clause.modal) ||
  clause.lemma === 'deserve';
const FREED = new Set(['nothing', 'no', 'not', 'only', 'eligible', 'covered', 'entitled', 'booked', 'welcome', 'on', 'in']);

/** "A letter like that is private", "August is a busy month", "the lift broke down". */
function isIdleThing(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  if (HURTING.has(clause.lemma) || THANKING.has(clause.lemma)) return true;
  if (clause.tense === 'future') return holds(tokens, PRAISING, clause.verb, clause.to);
  const ought = clause.modal === 'should' || clause.modal === 'must' || clause.modal === 'would';
  if ((ought && clause.perfect) || (clause.modal === 'must' && clause.lemma === 'be' && !clause.passive)) return true;
  // "That clip made us cringe."
  if (['us', 'me'].includes(tokens[clause.verb + 1]?.normal ?? '')) return true;
  // "Safety tests are done on every model", "errors may occur".
  if (clause.tense === 'present' && isOfAll(reading, clause)) return true;
  if (clause.tense === 'past' || clause.perfect) {
    if (clause.negated || holds(tokens, WRONG, clause.from, clause.to) || holds(tokens, AGAINST, clause.from, clause.to))
      return true;
    return !REPAIRS.has(clause.lemma) && !LEAVING.has(clause.lemma);
  }
  if (INTENTIONS.has(clause.lemma) && clause.lemma !== 'be' && clause.lemma !== 'do') return true;
  if (clause.modal === 'have to' && isGeneral(reading, clause)) return true;
  if (clause.modal !== '') return ought;
  if (holds(tokens, PRAISING, clause.from, clause.to)) return true;
  if (clause.passive && REPAIRS.has(clause.lemma)) return clause.negated;
  if (clause.lemma !== 'be') return isGeneral(reading, clause) && !isTimed(reading, clause);
  const weighed = tokens.slice(clause.verb + 1, clause.to);
  if (weighed.length === 0) return true;
  // "That's not what anyone wants to unpack", "it's not how we like it".
  if (clause.negated && holds(tokens, NORMS, clause.verb + 1, clause.verb + 4)) return true;
  // "That's more than most films!"
  if (['that', 'this'].includes(tokens[clause.subjectFrom]?.normal ?? '') && !isAtHand(weighed) && !isTimed(reading, clause))
    return !weighed.some(isFigure) && !holds(tokens, HELPFUL, clause.verb, clause.to);
  if (isAtHand(weighed) || isTimed(reading, clause)) return false;
  return !weighed.some(isFigure) && (weighed.some((token) => JUDGING.has(token.normal)) || isGeneral(reading, clause));
}

/** "On the way", "back", but not "on us". */
const isAtHand = (weighed: readonly Token[]): boolean =>
  weighed.some(
    (token, i) => AT_HAND.has(token.normal) && !['us', 'me', 'nobody', 'our', 'my'].includes(weighed[i + 1]?.normal ?? ''),
  );

/** A plural of no one's in particular, and no figure, time or way out: "donors save lives". */
const isOfAll = (reading: Reading, clause: Clause): boolean => {
  const { tokens } = reading;
  const first = tokens[clause.subjectFrom];
  const plural = tokens.slice(clause.subjectFrom, clause.subjectTo).some(({ tags }) => tags.has('Plural'));
  return (
    plural &&
    isGeneral(reading, clause) &&
    !['a', 'an', 'my'].includes(first?.normal ?? '') &&
    !tokens.slice(clause.from, clause.to).some(isFigure) &&
    !isTimed(reading, clause) &&
    !holds(tokens, HELPFUL, clause.from, clause.to) &&
    !holds(tokens, AT_HAND, clause.verb, clause.to) &&
    !holds(tokens, YOU, clause.from, clause.to)
  );
};

/** No "the" or "your" points at their case: "desks are popular", "August is a busy month". */
function isGeneral({ tokens }: Reading, clause: Clause): boolean {
  const first = tokens[clause.subjectFrom];
  if (!first || clause.subjectTo <= clause.subjectFrom) return false;
  if (
    ['our', 'my', 'a', 'an', 'every', 'many', 'most', 'much', 'people', 'everyone', 'patient', 'customer'].includes(first.normal)
  )
    return true;
  return (
    first.tags.has('Plural') ||
    first.tags.has('Month') ||
    (first.tags.has('Noun') &&
      !first.tags.has('Pronoun') &&
      !first.tags.has('Possessive') &&
      !first.tags.has('ProperNoun') &&
      !first.tags.has('Person'))
  );
}

const isTimed = ({ tokens }: Reading, clause: Clause): boolean =>
  tokens
    .slice(clause.verb, clause.to)
    .some((token) => ['Time', 'Money', 'WeekDay', 'Month'].some((tag) => token.tags.has(tag)) || NOW.has(token.normal));
const NOW = new Set(['now', 'tonight', 'today', 'tomorrow']);
