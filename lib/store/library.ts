import type { Phrase } from '../phrases/phrase.ts';
import { phraseKey } from '../phrases/same.ts';
import type { StoredPhrase } from './db.ts';

/** A row of the phrase library: what Attune brings along and what the agent used or wrote, in one list. */
export interface LibraryPhrase {
  readonly id: string;
  readonly text: string;
  readonly origin: 'built-in' | 'mine';
  readonly situations: readonly string[];
  readonly states: readonly string[];
  readonly count: number;
  /** Milliseconds since 1970; null when it was never used. */
  readonly lastUsed: number | null;
  /** The stored row, when there is one: it can be edited and deleted. */
  readonly stored: StoredPhrase | null;
}

/** The agent's own phrases, last used first, then the built-in ones that they have not used yet. */
export function libraryOf(builtIn: readonly Phrase[], stored: readonly StoredPhrase[]): readonly LibraryPhrase[] {
  const keys = new Set(stored.map((phrase) => phrase.key));
  const mine = stored.map(
    (phrase): LibraryPhrase => ({
      id: phrase.id,
      text: phrase.text,
      origin: 'mine',
      situations: phrase.situations,
      states: phrase.states,
      count: phrase.count,
      lastUsed: phrase.count > 0 ? phrase.lastUsed : null,
      stored: phrase,
    }),
  );
  const unused = builtIn
    .filter((phrase) => !keys.has(phraseKey(phrase.text)))
    .map(
      (phrase): LibraryPhrase => ({
        id: `built-in:${phrase.id}`,
        text: phrase.text,
        origin: 'built-in',
        situations: [phrase.situation],
        states: phrase.states,
        count: 0,
        lastUsed: null,
        stored: null,
      }),
    );
  return [...mine, ...unused];
}
