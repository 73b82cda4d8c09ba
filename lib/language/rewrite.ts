import { gerundOf, participleOf, pastOf } from './inflect.ts';
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
  const mark = reading.tokens[from - 1]?.after.trim() ?? '';
  return rest ? `${mark} ${rest}` : '';
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

const AS_OBJECT: Readonly<Record<string, string>> = {
  they: 'them',
  he: 'him',
  she: 'her',
  this: 'this',
  these: 'these',
  it: 'it',
  that: 'that',
};

/** "Your request was not handled in time": "we didn't handle your request in time". `who` is I or we. Null when it is no passive. */
export function active(reading: Reading, clause: Clause, who: 'I' | 'we'): string | null {
  const { tokens } = reading;
  if (!clause.passive || clause.subjectTo <= clause.subjectFrom || tokens[clause.subjectTo - 1]?.normal === 'that') return null;
  const subject = writtenOf(reading, { from: clause.subjectFrom, to: clause.subjectTo });
  const word = tokens[clause.subjectFrom]?.normal ?? '';
  const alone = clause.subjectTo - clause.subjectFrom === 1;
  // "It has been decided that …": the clause that follows is what was decided.
  const empty = alone && word === 'it' && tokens[clause.to]?.normal === 'that';
  const object = empty
    ? ''
    : ` ${alone ? (AS_OBJECT[word] ?? lowered(tokens[clause.subjectFrom], subject)) : lowered(tokens[clause.subjectFrom], subject)}`;
  return `${who} ${activeVerb(clause)}${object}${restAfter(reading, clause, clause.verb + 1)}`;
}

function activeVerb(clause: Clause): string {
  if (clause.perfect && clause.tense !== 'past') return `have${clause.negated ? "n't" : ''} ${participleOf(clause.lemma)}`;
  return clause.negated ? `didn't ${clause.lemma}` : pastOf(clause.lemma);
}

/** A word that opened the sentence loses its capital in the middle of one; a name keeps it. */
export function lowered(first: Token | undefined, text: string): string {
  if (!first || first.tags.has('ProperNoun') || first.tags.has('Acronym') || first.normal === 'i') return text;
  const second = first.text.charAt(1);
  return second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}
