import { rememberPer } from '../text/remember.ts';
import type { PatternSet } from './net.ts';
import { parsePattern } from './pattern.ts';
import { holds } from './query.ts';
import { FIXED } from './refusal-patterns.ts';
import { bareNo } from './refusal-verbless.ts';
import {
  CLOSED,
  DENIES,
  FREE,
  GRANTED,
  HARMLESS,
  HONEST,
  NOT_THERE,
  OPEN_TO,
  PERKS,
  SERVES,
  SPARES,
  UNWANTED,
} from './refusal-words.ts';
import type { Clause, Reading, Token } from './types.ts';

/** Words of a sentence that say no to the customer; token range, end exclusive. */
export interface Refusal {
  /** `kept`: no word says no, but what they asked to change stays: "The fee stands." Only a request makes it a refusal. */
  readonly kind: 'said' | 'kept';
  readonly from: number;
  /** Where the no itself stands: its verb, or its first word. */
  readonly at: number;
  readonly to: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "The fee stands", "it will stay deleted". */
const KEEPS = words('stand stay remain');
const KEPT_AS = words('deleted closed payable due final suspended limited unchanged banned blocked denied declined');
/** Compiled into the same net as the rules' patterns. */
export const refusalPatternSet = (): PatternSet => ({ id: 'refusal:fixed', patterns: FIXED.map(parsePattern) });

/** The first no in a sentence, or null. A no inside a reason, a condition or a question is none. */
export const refusalIn = rememberPer((reading: Reading): Refusal | null => {
  const { clauses, tokens, matches } = reading;
  if (reading.question) return null;
  for (const clause of clauses) {
    if (isAside(clause, tokens)) continue;
    if (denies(clause, tokens)) return { kind: 'said', from: startOf(clause), at: clause.verb, to: clause.to };
    if (keeps(clause, tokens)) return { kind: 'kept', from: startOf(clause), at: clause.verb, to: clause.to };
  }
  const bare = bareNo(reading);
  if (bare >= 0) return { kind: 'said', from: bare, at: bare, to: tokens.length };
  const fixed = matches.find((match) => match.set === 'refusal:fixed' && !isFreed(tokens, match.from));
  if (!fixed) return null;
  const around = clauses.find((clause) => clause.from <= fixed.from && clause.to > fixed.from);
  if (around && isAside(around, tokens)) return null;
  return {
    kind: 'said',
    from: around ? Math.min(startOf(around), fixed.from) : fixed.from,
    at: fixed.from,
    to: Math.max(around?.to ?? 0, fixed.to),
  };
});

const startOf = (clause: Clause): number => (clause.link === '' || clause.link === 'that' ? clause.from : clause.from + 1);

const ASIDE = words('if unless when because since as which who whether why how until before while where what');
/** "I'm afraid that we can't": the clause behind these is the news itself. */
const TELLS = words('afraid sorry inform tell say confirm note advise apprised regret mean');

/** Clauses that say when, why, whether or which, or what somebody holds for true; not what is so. */
function isAside(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.mood === 'condition' || clause.mood === 'question') return true;
  // "As for the refund, …" names the matter.
  const names = clause.link === 'as' || tokens[clause.from]?.normal === 'as';
  if (names && holds(tokens, words('to for'), clause.from + 1, clause.from + 2)) return false;
  if (clause.link === 'that' && clause.from > 0) return !holds(tokens, TELLS, Math.max(0, clause.from - 4), clause.from);
  return ASIDE.has(clause.link) || (clause.link === 'and' && clause.subject === 'customer');
}

/** "No fee is due", "not a problem". */
const isFreed = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.normal === 'no' && holds(tokens, words('fee fees charge cost problem need'), from, from + 4);

const APPROVES = words('approve accept grant allow uphold permit authorise authorize agree');
const UNWILLING = words('willing prepared inclined minded disposed');
const YET = words('yet');

function denies(clause: Clause, tokens: readonly Token[]): boolean {
  const after = tokens.slice(clause.verb + 1, Math.min(clause.to, clause.verb + 9));
  if (clause.mood === 'imperative' || holds(after, YET)) return false;
  if (holds(tokens, words('never wrong wait again lost stuck word'), Math.max(clause.from, clause.subjectTo), clause.to))
    return false;
  if (isNobody(tokens, clause) || (clause.subject === 'agent' && holds(after, words('fee invoice bill')))) return false;
  // "No, you can't."
  if (clause.lemma === 'can' && tokens[clause.verb + 1]?.normal === 'not' && clause.verb + 2 >= clause.to)
    return clause.subject !== 'none' && clause.to - clause.from <= 5;
  if (!clause.negated) return deniesInWords(clause, tokens, after);
  if (UNWILLING.has(tokens[clause.verb]?.normal ?? '') && after[0]?.normal === 'to')
    return clause.subject === 'agent' || clause.subject === 'third';
  if (clause.tense === 'future' && clause.lemma === 'be' && holds(after, words('case'))) return true;
  if (clause.lemma === 'be')
    return clause.tense !== 'past' && (holds(after.slice(0, 6), OPEN_TO) || isShut(after) || isNotThere(clause, tokens, after));
  if (clause.tense === 'past' && clause.modal === '' && !clause.perfect)
    return APPROVES.has(clause.lemma) && (clause.subject === 'agent' || clause.passive);
  if (clause.perfect || (clause.tense === 'past' && clause.modal !== 'could')) return false;
  if (clause.subject === 'agent')
    return !clause.passive && !holds(tokens, words('expected'), clause.from, clause.verb) && agentDenies(clause, after);
  if (clause.subject === 'customer' && clause.passive && clause.tense === 'present' && clause.modal === '')
    return GRANTED.has(clause.lemma);
  if (clause.subject === 'customer')
    return clause.modal === 'will' || clause.tense === 'future' || clause.progressive
      ? ['get', 'receive', 'have'].includes(clause.lemma) &&
          !holds(after, words('problem problems trouble issue issues fee charge worry wait any'))
      : ['can', 'may'].includes(clause.modal) && !HONEST.has(clause.lemma);
  return clause.subject === 'third' && thingDenied(clause, after);
}

/** "Nobody will call you", "no invoice will follow": spared. */
function isNobody(tokens: readonly Token[], clause: Clause): boolean {
  const first = tokens[clause.subjectFrom]?.normal ?? '';
  if (first === 'nobody' || first === 'nothing' || first === 'none') return true;
  return first === 'no' && holds(tokens, FREE, clause.subjectFrom, clause.subjectTo);
}

/** "Not for your plan", "not up for discussion", "not willing to", "not the case". */
function isShut(after: readonly Token[]): boolean {
  const from = after.findIndex((token) => token.normal !== 'not' && !token.tags.has('Adverb'));
  const [first, second, third] = from < 0 ? [] : after.slice(from);
  if (!first) return false;
  if (first.normal === 'for') return ['your', 'you', 'sale'].includes(second?.normal ?? '');
  if (first.normal === 'up') return second?.normal === 'for';
  if (first.normal === 'open' || first.normal === 'keen' || first.normal === 'minded') return second?.normal === 'to';
  if (first.normal === 'part') return second?.normal === 'of';
  if (first.normal === 'on')
    return ['offer', 'sale'].includes(second?.normal ?? '') || third?.normal === 'menu' || third?.normal === 'cards';
  return (
    first.normal === 'in' &&
    ['scope', 'plan', 'range', 'stock', 'budget'].includes((second?.tags.has('Determiner') ? third : second)?.normal ?? '')
  );
}

/** "There won't be another batch", "there isn't a manual mode". */
const isNotThere = (clause: Clause, tokens: readonly Token[], after: readonly Token[]): boolean =>
  tokens[clause.subjectFrom]?.normal === 'there' &&
  after.slice(0, 3).some((token) => ['a', 'an', 'any', 'another', 'one'].includes(token.normal)) &&
  !holds(after, FREE);

/** What a thing or person is not, does not get or will not do. */
function thingDenied(clause: Clause, after: readonly Token[]): boolean {
  if (clause.tense === 'present' && clause.modal === '' && !clause.progressive) {
    if (clause.passive) return GRANTED.has(clause.lemma) || (SERVES.has(clause.lemma) && !MADE.has(clause.lemma));
    if (clause.lemma === 'work') return after[0]?.normal === 'on' || after[0]?.normal === 'for';
    if (clause.lemma === 'have' || clause.lemma === 'come')
      return holds(after.slice(0, 2), words('a an any with in')) && !holds(after, FREE);
    return GRANTED.has(clause.lemma) || NOT_THERE.has(clause.lemma);
  }
  if (clause.passive)
    return (
      ['can', 'will', 'may'].includes(clause.modal) &&
      !SPARES.has(clause.lemma) &&
      (clause.lemma === 'keep' || !HONEST.has(clause.lemma))
    );
  if (clause.lemma === 'happen') return clause.tense === 'future' || clause.progressive;
  if (clause.progressive) return (clause.tense === 'future' || clause.lemma === 'come') && !SPARES.has(clause.lemma);
  return clause.tense === 'future' && !HARMLESS.has(clause.lemma) && !SPARES.has(clause.lemma);
}

const MADE = words('make do hand carry issue return repair cancel deliver ship refund');

function agentDenies(clause: Clause, after: readonly Token[]): boolean {
  // "We couldn't get it" tells of a try; "we could not grant it" says no.
  if (clause.modal === 'could') return SERVES.has(clause.lemma) || clause.lemma === 'approve';
  if (clause.modal === 'can' || clause.modal === 'may') return !HONEST.has(clause.lemma);
  if (clause.tense === 'future') return !HONEST.has(clause.lemma) && !SPARES.has(clause.lemma);
  if (clause.tense !== 'present' || clause.modal !== '') return false;
  if (clause.lemma === 'see') return holds(after.slice(0, 3), words('ground grounds reason basis cause case need'));
  return (
    SERVES.has(clause.lemma) ||
    !(clause.progressive || HONEST.has(clause.lemma) || SPARES.has(clause.lemma) || INNER.has(clause.lemma))
  );
}
const INNER = words(
  'know think want need mean see hold store use like feel like agree doubt blame require recommend suggest hear get sound seem remember guess advise take show say tell believe',
);

/** "We're declining it", "it stands denied", "we are unable to": no "not" in it. */
function deniesInWords(clause: Clause, tokens: readonly Token[], after: readonly Token[]): boolean {
  if (clause.lemma === 'be' && isGone(clause, tokens, after)) return true;
  // "Basic has no chat", "we have no spare unit".
  if (clause.lemma === 'have' && clause.tense === 'present' && after[0]?.normal === 'no')
    return clause.subject === 'agent' ? !holds(after, FREE) : clause.subject === 'third' && holds(after, PERKS);
  // "We'll be leaving this one unfixed."
  if (clause.subject === 'agent' && clause.lemma === 'leave' && after.some((token) => isUndone(token))) return true;
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
    (holds(tokens, words('refund compensation claim request'), clause.from, clause.verb) ||
      !holds(tokens, words('card payment bank transaction'), clause.from, clause.to))
  );
}

/** "That date is gone", "it's too late for that". */
function isGone(clause: Clause, tokens: readonly Token[], after: readonly Token[]): boolean {
  if (clause.subject !== 'third' || clause.tense === 'past' || holds(tokens, UNWANTED, clause.subjectFrom, clause.subjectTo))
    return false;
  const said = after.filter((token) => !token.tags.has('Adverb') || token.normal === 'too' || token.normal === 'late');
  if (said[0]?.normal === 'too') return said[1]?.normal === 'late' && ['for', 'to'].includes(said[2]?.normal ?? '');
  return said.length <= 3 && ['gone', 'dead', 'final'].includes(said[0]?.normal ?? '');
}
const isUndone = (token: Token): boolean => token.normal.startsWith('un') && token.tags.has('Adjective');

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
