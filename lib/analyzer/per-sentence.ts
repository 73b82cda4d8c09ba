import { rememberPair } from '../text/remember.ts';
import type { Sentence } from './context.ts';

/** What stands in a reply's first sentences may mean something else there. */
const OPENING = 4;

/**
 * A judgement on a sentence's words and part in the reply: made once while its reading and `of` live.
 * `compute` must not look at `start`, `end` or `block`, nor tell indexes from `OPENING` on apart.
 */
export function perSentence<O extends object, T>(compute: (sentence: Sentence, of: O) => T): (sentence: Sentence, of: O) => T {
  const known = rememberPair((_reading: Sentence['reading'], _of: O) => new Map<string, { readonly answer: T }>());
  return (sentence, of) => {
    const places = known(sentence.reading, of);
    const place = `${sentence.role} ${sentence.listItem} ${Math.min(sentence.index, OPENING)}`;
    let kept = places.get(place);
    if (!kept) {
      kept = { answer: compute(sentence, of) };
      places.set(place, kept);
    }
    return kept.answer;
  };
}
