import { COORDINATING } from './links.ts';
import { nounPhraseStart, partsClauses, partyOf } from './noun-phrase.ts';
import type { Clause, Token } from './types.ts';
import type { VerbGroup } from './verbs.ts';

/** Clauses that take their subject from the one before. */

/** "We'll look and get back": the second verb shares the first one's subject and modal. */
export const runsOn = (own: Clause, previous: Clause): boolean =>
  own.subject === 'none' && previous.subject !== 'none' && COORDINATING.has(own.link);

/** "The man who called [left a note]", "the box delivered yesterday [was empty]": the verb of a subject that a clause stands in. */
export const resumes = (tokens: readonly Token[], own: Clause, previous: Clause): boolean =>
  own.subject === 'none' &&
  own.link === '' &&
  own.mood !== 'imperative' &&
  own.mood !== 'question' &&
  previous.mood === 'declarative' &&
  previous.subject !== 'none' &&
  !partsClauses(tokens[own.from - 1]);

export function resumed(
  tokens: readonly Token[],
  own: Clause,
  before: Clause[],
  previous: Clause,
  group: VerbGroup | undefined,
): readonly Clause[] {
  const last = tokens[previous.subjectTo - 1];
  if (last && ['who', 'that', 'which'].includes(last.normal) && previous.subjectTo - previous.subjectFrom > 1)
    return [subjectOf(tokens, own, previous.subjectFrom, previous.subjectTo - 1)];
  // "[The payment] you made …"
  const start = nounPhraseStart(tokens, previous.subjectFrom, previous.from);
  if (start < previous.subjectFrom && previous.subjectTo - previous.subjectFrom === 1)
    return [subjectOf(tokens, own, start, previous.subjectFrom)];
  const reduced = group && group.verb === group.from && tokens[group.verb]?.tags.has('PastTense') && previous.subject === 'third';
  if (!reduced) return [own];
  before.pop();
  return [{ ...subjectOf(tokens, own, previous.subjectFrom, previous.subjectTo), from: previous.from, link: previous.link }];
}

const subjectOf = (tokens: readonly Token[], clause: Clause, subjectFrom: number, subjectTo: number): Clause => ({
  ...clause,
  subject: partyOf(tokens.slice(subjectFrom, subjectTo)),
  subjectFrom,
  subjectTo,
});

export function sharing(own: Clause, previous: Clause): Clause {
  const plain = own.tense === 'present' && previous.modal !== '';
  return {
    ...own,
    // "You need not come or bring": the "not" holds for both.
    negated: own.negated || (own.link === 'or' && previous.negated),
    subject: previous.subject,
    subjectFrom: previous.subjectFrom,
    subjectTo: previous.subjectTo,
    mood: previous.mood,
    modal: plain ? previous.modal : own.modal,
    tense: plain ? previous.tense : own.tense,
  };
}
