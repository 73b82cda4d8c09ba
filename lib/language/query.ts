import type { Clause, Reading, Token } from './types.ts';

/** Small questions that rules ask of a reading. Token ranges are end exclusive. */

type Words = ReadonlySet<string>;

/** Index of the first token in the range whose word or dictionary form is in `words`; -1 when none is. */
export function find(tokens: readonly Token[], words: Words, from = 0, to = tokens.length): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && !token.quoted && (words.has(token.normal) || words.has(token.lemma))) return i;
  }
  return -1;
}

export const holds = (tokens: readonly Token[], words: Words, from = 0, to = tokens.length): boolean =>
  find(tokens, words, from, to) >= 0;

/** True when these words follow each other from `at`. */
export const phraseAt = (tokens: readonly Token[], at: number, ...words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.normal === word);

/** The clause that holds a token. */
export const clauseAt = (reading: Reading, token: number): Clause | undefined =>
  reading.clauses.find((clause) => token >= clause.from && token < clause.to);

/** The tokens after a clause's verb group, up to the clause's end. */
export const complement = (reading: Reading, clause: Clause): readonly Token[] =>
  reading.tokens.slice(clause.verb + 1, clause.to);

/** The words of a range as they are compared, with single spaces. */
export const wordsOf = (tokens: readonly Token[], from = 0, to = tokens.length): string =>
  tokens
    .slice(from, to)
    .map((token) => token.normal)
    .join(' ');

/** Where the clause ends with what it says: "you claim [(that) it never came]". Token index, end exclusive. */
export function complementEnd({ clauses, tokens }: Reading, clause: Clause): number {
  let end = clause.to;
  for (let i = clauses.indexOf(clause) + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (!next || !(next.link === 'that' || (next.link === '' && !tokens[next.from - 1]?.after.trim()))) break;
    end = next.to;
  }
  return end;
}
