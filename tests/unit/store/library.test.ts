import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../lib/phrases/phrase.ts';
import { phraseKey } from '../../../lib/phrases/same.ts';
import type { StoredPhrase } from '../../../lib/store/db.ts';
import { libraryOf } from '../../../lib/store/library.ts';

const stored = (id: string, text: string, count: number): StoredPhrase => ({
  id,
  text,
  key: phraseKey(text),
  kind: 'statement',
  count,
  firstUsed: 1,
  lastUsed: 9,
  states: ['sad'],
  situations: ['delay'],
  edited: false,
});
const builtIn: readonly Phrase[] = [
  { id: 'delay.1', text: 'Three days of waiting is not okay.', situation: 'delay', states: ['frustrated'] },
  { id: 'thanks.1', text: 'Thank you for telling us.', situation: 'feedback', states: ['satisfied'] },
];

describe('libraryOf', () => {
  it('puts what the agent used first, and shows a built-in phrase that they use only once', () => {
    const library = libraryOf(builtIn, [stored('a', 'My own words.', 0), stored('b', 'Three days of waiting is not okay', 3)]);
    expect(library.map(({ id, origin, count, lastUsed }) => [id, origin, count, lastUsed])).toEqual([
      ['a', 'mine', 0, null],
      ['b', 'mine', 3, 9],
      ['built-in:thanks.1', 'built-in', 0, null],
    ]);
  });
});
