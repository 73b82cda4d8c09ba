import { gerundOf, participleOf } from './inflect.ts';
import type { Clause, Reading, Token } from './types.ts';

/** Parts of a sentence said anew. Every function gives a clause without final punctuation, or null where it would not read well. */

/** A range of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words of a range as they are written. */
export function writtenOf({ text, tokens }: Reading, { from, to }: Range): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}

const IN_NOUN_PHRASE = ['Determiner', 'Possessive', 'Adjective', 'Noun', 'Value', 'Gerund'];
const NO_OBJECT = new Set([
  'us',
  'me',
  'it',
  'them',
  'him',
  'her',
  'you',
  'yourself',
  'that',
  'this',
  'today',
  'yesterday',
  'tomorrow',
  'earlier',
  'what',
  'which',
]);
const INDIRECT = new Set(['us', 'me']);

/** The noun phrase right after the verb: "you didn't attach [the invoice] to it". Null when there is none that can stand as a subject. */
export function objectAfter(tokens: readonly Token[], verb: number, end: number): Range | null {
  let from = verb + 1;
  if (INDIRECT.has(tokens[from]?.normal ?? '')) from++;
  let to = from;
  while (to < end && isNounPhraseWord(tokens[to], tokens[to - 1], to > from)) to++;
  const last = tokens[to - 1];
  if (to === from || !last?.tags.has('Noun') || last.tags.has('Possessive')) return null;
  return last.tags.has('Date') || NO_OBJECT.has(last.normal) ? null : { from, to };
}

function isNounPhraseWord(token: Token | undefined, before: Token | undefined, inside: boolean): boolean {
  if (!token || (inside && before?.after.trim())) return false;
  if (token.tags.has('Pronoun') && !token.tags.has('Possessive')) return false;
  if (inside && (token.tags.has('Determiner') || token.tags.has('Date'))) return false;
  return IN_NOUN_PHRASE.some((tag) => token.tags.has(tag));
}

const isPlural = (tokens: readonly Token[], { to }: Range): boolean => {
  const last = tokens[to - 1];
  return last !== undefined && (last.tags.has('Plural') || last.normal === 'details' || last.normal === 'terms');
};

/** Words after the object that belong to it or to the deed, up to the clause's end: " before the 3rd". */
const restAfter = (reading: Reading, clause: Clause, from: number): string => {
  const rest = writtenOf(reading, { from, to: clause.to });
  return rest ? ` ${rest}` : '';
};

/** "You failed to update your details": "your details haven't been updated yet". */
export function notYetDone(reading: Reading, clause: Clause, verb: number): string | null {
  const object = objectAfter(reading.tokens, verb, clause.to);
  const lemma = reading.tokens[verb]?.lemma;
  if (!object || !lemma || object.to < clause.to) return null;
  const has = isPlural(reading.tokens, object) ? "haven't" : "hasn't";
  return `${writtenOf(reading, object)} ${has} been ${participleOf(lemma)} yet`;
}

/** "You should have read the terms before ordering": "it helps to read the terms before ordering". */
export function helpsTo(reading: Reading, clause: Clause): string | null {
  const { tokens } = reading;
  if (tokens[clause.verb]?.tags.has('Copula')) return null;
  return `it helps to ${clause.lemma}${restAfter(reading, clause, clause.verb + 1)}`;
}

/** The same as a thing that one can do: "reading the terms before ordering". */
export const doing = (reading: Reading, clause: Clause): string =>
  `${gerundOf(clause.lemma)}${restAfter(reading, clause, clause.verb + 1)}`;

/** "It" or "them", for a second mention. */
export const pronounFor = (tokens: readonly Token[], object: Range): string => (isPlural(tokens, object) ? 'them' : 'it');
