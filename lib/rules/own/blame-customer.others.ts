import {
  BEFALLS,
  CARE,
  CAUSES_HARM,
  DEEDS,
  FAILING,
  GIVING,
  HARMING,
  PEOPLE,
  THEIR_PEOPLE,
  WRONG,
} from '../../language/faults.ts';
import { find, holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { happened, isMisdeed, letSlip } from './blame-customer.failing.ts';

/** Reproaches that reach the reader by way of others: their people, people in general, what could have been. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** "The wrong way" is how it was taken, "the wrong one" what was got. */
const NOT_WRONG = words('way one');

/** "Your planner mixed up …", "someone in your team …", "when guests ignore …". */
export function failedByOthers({ tokens, clauses }: Reading, clause: Clause): boolean {
  if (clause.subject !== 'third') return false;
  if (clause.modal === 'must' && clause.perfect && clause.passive && !clause.negated && mishandled(tokens, clause)) return true;
  if (clause.passive) return uncared(tokens, clause);
  const theirs =
    holds(tokens, YOUR, clause.subjectFrom, clause.subjectTo) &&
    holds(tokens, THEIR_PEOPLE, clause.subjectFrom, clause.subjectTo);
  if (theirs && clause.tense === 'past' && clause.perfect && (clause.modal === 'should' || clause.modal === 'ought')) return true;
  if (clause.modal !== '') return false;
  if (isTheirDoing(tokens, clause)) return true;
  const faulty = clause.negated
    ? DEEDS.has(clause.lemma)
    : FAILING.has(clause.lemma) ||
      HARMING.has(clause.lemma) ||
      letSlip(tokens, clause) ||
      (GIVING.has(clause.lemma) && wrongAfter(tokens, clause));
  if (theirs) return happened(clause) && faulty;
  if (clause.tense !== 'present' || clause.perfect || !isPeople(tokens, clause)) return false;
  // "An archive that nobody uses".
  if (clause.link === 'that' && tokens[clause.subjectFrom]?.normal === 'nobody') return false;
  if (faulty || clause.lemma === 'insist')
    return (
      ['when', 'who', 'because', 'that'].includes(linkOf(tokens, clause)) || SOME.has(tokens[clause.subjectFrom]?.normal ?? '')
    );
  const main = clauses[clauses.indexOf(clause) - 1];
  return clause.link === 'when' && main !== undefined && HAPPENING.has(main.lemma) && !BEFALLS.has(clause.lemma);
}

/** "As it was not aired": no one is named, and it was not us. */
const uncared = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.negated &&
  clause.modal === '' &&
  clause.tense === 'past' &&
  CAUSE.has(clause.link) &&
  CARE.has(clause.lemma) &&
  !holds(tokens, OURS, clause.from, clause.to) &&
  !holds(tokens, NOT_THEM, clause.from, clause.to);
const CAUSE = words('because cos since as');
const NOT_THEM = words('by yet yesterday my');

/** "Your late reply cost you the flat". */
const isTheirDoing = (tokens: readonly Token[], clause: Clause): boolean =>
  CAUSES_HARM.has(clause.lemma) &&
  happened(clause) &&
  !clause.negated &&
  tokens[clause.subjectFrom]?.normal === 'your' &&
  !(clause.lemma === 'cost' && tokens[clause.verb + 1]?.tags.has('Value'));

/** "The phone must have been dropped": somebody on the reader's side did it. */
const mishandled = (tokens: readonly Token[], clause: Clause): boolean =>
  !holds(tokens, OURS, clause.subjectFrom, clause.to) &&
  (HARMING.has(clause.lemma) || FAILING.has(clause.lemma) || isMisdeed(clause.lemma));
const YOUR = words('your');
const SOME = words('some certain');
const HAPPENING = words('happen occur');

/** A wrong thing, not "the wrong way" of taking it. */
function wrongAfter(tokens: readonly Token[], clause: Clause): boolean {
  const at = find(tokens, WRONG, clause.verb + 1, Math.min(clause.to, clause.verb + 5));
  return at > 0 && !NOT_WRONG.has(tokens[at + 1]?.normal ?? '');
}

/** "Guests", "customers who": people in general, not one of them. */
function isPeople(tokens: readonly Token[], clause: Clause): boolean {
  const last = tokens[clause.subjectTo - 1];
  const head = last?.normal === 'who' || last?.normal === 'that' ? tokens[clause.subjectTo - 2] : last;
  return head !== undefined && (PEOPLE.has(head.lemma) || PEOPLE.has(head.normal));
}

const linkOf = (tokens: readonly Token[], clause: Clause): string => {
  const last = tokens[clause.subjectTo - 1]?.normal ?? '';
  return last === 'who' || last === 'that' ? last : clause.link;
};

/** "If you had charged it, it would have worked", "had the box been opened with care …". */
export function regrets({ tokens, clauses }: Reading, clause: Clause): boolean {
  if (!clause.perfect || clause.tense !== 'past' || clause.subject === 'agent') return false;
  const people =
    clause.subject === 'customer' ||
    holds(tokens, PEOPLE, clause.subjectFrom, clause.subjectTo) ||
    (clause.subject === 'none' && holds(tokens, PEOPLE, clause.from, clause.verb));
  if (!people && (!clause.passive || READING.has(clause.lemma))) return false;
  if (people && (clause.passive || clause.lemma === 'be' || READING.has(clause.lemma))) return false;
  if (holds(tokens, OURS, clause.verb, clause.to) && clause.passive) return false;
  return (
    onlyIf(tokens, clause) ||
    clauses.some(
      (each) =>
        each !== clause &&
        (each.modal === 'would' || each.modal === 'could' || each.modal === 'might') &&
        each.mood === 'declarative',
    )
  );
}
const OURS = words('us our we courier driver warehouse carrier depot');

/** "If you had read it" doubts the reader's care more than it blames: that is another finding. */
const READING = words('have read scroll scrolled look listen see choose want prefer');

const onlyIf = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens[clause.from]?.normal === 'if' && tokens[clause.from + 1]?.normal === 'only';
