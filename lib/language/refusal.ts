import type { PatternSet } from './net.ts';
import { parsePattern } from './pattern.ts';
import { holds } from './query.ts';
import type { Clause, Reading, Token } from './types.ts';

/** Words of a sentence that say no to the customer; token range, end exclusive. */
export interface Refusal {
  /** `kept`: no word says no, but what they asked to change stays: "The fee stands." Only a request makes it a refusal. */
  readonly kind: 'said' | 'kept';
  readonly from: number;
  readonly to: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "I can't see it", "we couldn't have done it without you": what we know, feel or hope, not what we deny. */
const HONEST = words(
  `expect see find reproduce recreate promise guarantee imagine wait believe thank stress rush hear think understand apologise blame fault
  confirm verify locate detect recall remember explain spot tell say speak bother disturb trouble leave forget need sell share charge bill
  reach rest stop lose let judge doubt argue know be open load read replicate trace recommend comment help miss keep ask face deal cope`,
);
/** Verbs of serving: "we don't offer that". */
const SERVES = words(
  `offer support accept allow provide give do ship refund pause hand make take deliver serve price exchange extend waive reimburse
  replace return issue repair cover handle carry stock permit grant process cancel change swap transfer merge match sponsor lend
  rent sell entertain negotiate reopen reverse backdate discount publish contribute`,
);
/** What cannot be had. After "not" these deny; alone they praise. */
const OPEN_TO = words(
  `possible available eligible option offer negotiable transferable refundable returnable exchangeable removable reversible allowed
  permitted permissible feasible doable workable entitled able authorised authorized prepared willing happening going cards
  accepted supported offered granted approved changeable applicable admissible entertained`,
);
const CLOSED = words('unable impossible unavailable ineligible unwilling inadmissible nontransferable unsupported');
const DENIES = words('decline refuse reject deny');
/** Done to the customer's good when it is not done: "you won't be charged". */
const SPARES = words(
  'charge bill need lose affect interrupt cost harm hurt touch delete block require expire fine miss regret notice change repeat share sell bother have be deduct debit withdraw',
);
/** "The fee stands", "it will stay deleted". */
const KEEPS = words('stand stay remain');
const KEPT_AS = words('deleted closed payable due final suspended limited unchanged banned blocked denied declined');
/** Kept by the house, not by nature. */
const STANDS = '(fee|charge|penalty|decision|fine|price|limit|answer|outcome|ban|verdict|deduction|surcharge)';

const FIXED: readonly string[] = [
  'out of the question',
  'no can do',
  '(be|is|are|a) [_] [a] (no|no go|nope) (from|on|for) (us|me|that|this|the|our)',
  '(be|is|are) a no $',
  'nothing [more|else|further] [that] (we|i) can [_] do',
  'out of (my|our) hands',
  'no (going back|way around|way round|chance of)',
  'no exceptions (can|will|are|be|for|to)',
  `${STANDS} (stands|stand|remains|remain) $`,
  '(be|is|are) not (something|anything|a thing) (we|i)',
  'there (be|is|are|will be) no [_] [_] [_] (refund|refunds|compensation|extension|exchange|replacement|discount|waiver|credit|reimbursement|exceptions|appeal|edition|option|plan|plans)',
  'no (refund|refunds|exchanges|returns|credits|swaps|extensions|cancellations) [_] (be|is|are|will|can|for|on|after|once)',
  '(gets|get|has|have|receives) (no|none) (extension|refund|discount|credit|upgrade)',
  '(fall|falls|is|are|be) outside [of] what (we|i)',
  '(go|going) to pass on (that|this|it)',
  '(i|we) will [have to] pass on (that|this|it)',
  'no longer (offer|offered|support|supported|possible|available|accepted|sold|entertained)',
];

/** Compiled into the same net as the rules' patterns. */
export const refusalPatternSet = (): PatternSet => ({ id: 'refusal:fixed', patterns: FIXED.map(parsePattern) });

/** The first no in a sentence, or null. A no inside a reason, a condition or a question is none. */
export function refusalIn(reading: Reading): Refusal | null {
  const { clauses, tokens, matches } = reading;
  if (reading.question) return null;
  for (const clause of clauses) {
    if (isAside(clause, tokens)) continue;
    if (denies(clause, tokens)) return { kind: 'said', from: startOf(clause), to: clause.to };
    if (keeps(clause, tokens)) return { kind: 'kept', from: startOf(clause), to: clause.to };
  }
  const fixed = matches.find((match) => match.set === 'refusal:fixed' && !isFreed(tokens, match.from));
  if (!fixed) return null;
  const around = clauses.find((clause) => clause.from <= fixed.from && clause.to > fixed.from);
  if (around && isAside(around, tokens)) return null;
  return {
    kind: 'said',
    from: around ? Math.min(startOf(around), fixed.from) : fixed.from,
    to: Math.max(around?.to ?? 0, fixed.to),
  };
}

const startOf = (clause: Clause): number => (clause.link === '' || clause.link === 'that' ? clause.from : clause.from + 1);

const ASIDE = words('if unless when because since as which who whether why how until before while where what');
/** "I'm afraid that we can't": the clause behind these is the news itself. */
const TELLS = words('afraid sorry inform tell say confirm note advise apprised regret mean');

/** Clauses that say when, why, whether or which, or what somebody holds for true; not what is so. */
function isAside(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.mood === 'condition' || clause.mood === 'question') return true;
  // "As for the refund, …" names the matter.
  if (clause.link === 'as' && holds(tokens, words('to for'), clause.from + 1, clause.from + 2)) return false;
  if (clause.link === 'that' && clause.from > 0) return !holds(tokens, TELLS, Math.max(0, clause.from - 4), clause.from);
  return ASIDE.has(clause.link) || (clause.link === 'and' && clause.subject === 'customer');
}

/** "No fee is due", "not a problem". */
const isFreed = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.normal === 'no' && holds(tokens, words('fee fees charge cost problem need'), from, from + 4);

function denies(clause: Clause, tokens: readonly Token[]): boolean {
  const after = tokens.slice(clause.verb + 1, Math.min(clause.to, clause.verb + 9));
  if (
    holds(after, words('yet')) ||
    holds(tokens, words('never wrong wait again lost stuck invoice fee word'), clause.from, clause.to)
  )
    return false;
  if (clause.mood === 'imperative') return false;
  if (!clause.negated) return deniesInWords(clause, tokens, after);
  if (clause.lemma === 'be') return clause.tense !== 'past' && holds(after.slice(0, 6), OPEN_TO);
  if (clause.perfect || (clause.tense === 'past' && clause.modal !== 'could')) return false;
  if (clause.subject === 'agent')
    return !clause.passive && !holds(tokens, words('expected'), clause.from, clause.verb) && agentDenies(clause);
  if (clause.subject === 'customer')
    return clause.modal === 'will' || clause.tense === 'future'
      ? ['get', 'receive', 'have'].includes(clause.lemma) &&
          !holds(after, words('problem problems trouble issue issues fee charge worry wait any'))
      : ['can', 'may'].includes(clause.modal) && !HONEST.has(clause.lemma);
  if (clause.subject !== 'third') return false;
  if (clause.passive)
    return ['can', 'will', 'may'].includes(clause.modal) && !SPARES.has(clause.lemma) && !HONEST.has(clause.lemma);
  if (clause.lemma === 'happen') return clause.tense === 'future' || clause.progressive;
  if (clause.lemma === 'work') return clause.tense === 'present' && clause.modal === '' && after[0]?.normal === 'on';
  return clause.tense === 'future' && clause.progressive && !SPARES.has(clause.lemma);
}

function agentDenies(clause: Clause): boolean {
  // "We couldn't get it" tells of a try; "we could not grant it" says no.
  if (clause.modal === 'could') return SERVES.has(clause.lemma) || clause.lemma === 'approve';
  if (clause.modal === 'can' || clause.modal === 'may') return !HONEST.has(clause.lemma);
  if (clause.tense === 'future') return !HONEST.has(clause.lemma) && !SPARES.has(clause.lemma);
  return clause.tense === 'present' && clause.modal === '' && SERVES.has(clause.lemma);
}

/** "We're declining it", "it stands denied", "we are unable to": no "not" in it. */
function deniesInWords(clause: Clause, tokens: readonly Token[], after: readonly Token[]): boolean {
  if (clause.lemma === 'be' && holds(after.slice(0, 3), CLOSED))
    return (
      !isNature(tokens.slice(clause.verb + 1, clause.verb + 6)) &&
      !holds(tokens, words('see find locate reproduce confirm verify promise guarantee'), clause.verb, clause.to)
    );
  if (!DENIES.has(clause.lemma)) return false;
  if (clause.subject === 'agent') return clause.tense !== 'past' || clause.perfect;
  return (
    clause.subject === 'third' &&
    (clause.passive || clause.tense === 'past') &&
    !holds(tokens, words('card payment bank transaction'), clause.from, clause.to)
  );
}

/** "It's impossible that it comes loose", "for it to fail": how things are, not what we deny. */
const isNature = (after: readonly Token[]): boolean =>
  after[1]?.normal === 'that' || (after[1]?.normal === 'for' && !holds(after.slice(2, 4), words('we us me our you')));

/** compromise reads "the limit stays" as two nouns. */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tags.has('Verb') === true || (tokens[i]?.normal.endsWith('s') === true && tokens[i - 1]?.tags.has('Noun') === true);

function keeps(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.negated || clause.subject !== 'third' || clause.tense === 'past') return false;
  const verb = tokens.findIndex(
    (token, i) => i > clause.from && i < clause.to && KEEPS.has(token.lemma) && !token.tags.has('Gerund') && isVerb(tokens, i),
  );
  if (verb < 0) return false;
  const [next, second, third] = tokens.slice(verb + 1, verb + 9);
  if (!next) return false;
  const asItIs = ['where', 'as', 'how'].includes(next.normal) && second?.tags.has('Pronoun') && third?.lemma === 'be';
  return asItIs === true || (next.normal === 'with' && second?.normal === 'us') || KEPT_AS.has(next.normal);
}
