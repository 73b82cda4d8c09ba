import MiniSearch from 'minisearch';
import { withoutSlots } from '../phrases/slot-text.ts';

/** What of a phrase is searched. */
export interface Searchable {
  readonly id: string;
  readonly text: string;
  readonly situations: readonly string[];
  readonly states: readonly string[];
}

/**
 * Finds phrases by words of their text, situation or customer state: beginnings and small typing errors count, all words
 * must be there. An empty query finds all, in the order given.
 */
export function phraseSearch<T extends Searchable>(phrases: readonly T[]): (query: string) => readonly T[] {
  const index = new MiniSearch<T>({
    fields: ['text', 'situations', 'states'],
    // Slots are no words of the text: a search for "first" must not find every greeting.
    extractField: (phrase, field) => (field === 'text' ? withoutSlots(phrase.text) : phrase[field as keyof T]),
    searchOptions: {
      prefix: true,
      // One error in a word of four letters, two in one of eight.
      fuzzy: (term) => (term.length < 4 ? 0 : 0.25),
      maxFuzzy: 2,
      boost: { text: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(phrases);
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  return (query) => {
    if (query.trim() === '') return phrases;
    return index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}
