import { perLine } from './per-line.ts';
import { dateLetters, emptyValues, runs } from './placeholders/blanks.ts';
import type { Placeholder } from './placeholders/field-words.ts';
import { marked } from './placeholders/marked.ts';
import { fieldWords, notes } from './placeholders/notes.ts';

/** Every unfilled place in a normalised text, in order, none inside another. Whether a text is about placeholders is for the caller. */
export const placeholdersIn = perLine(placeholdersInLine);

function placeholdersInLine(text: string): readonly Placeholder[] {
  const found = [...marked(text), ...runs(text), ...dateLetters(text), ...fieldWords(text), ...emptyValues(text), ...notes(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Placeholder[] = [];
  for (const place of found) {
    const previous = out.at(-1);
    if (!previous || place.start >= previous.end) out.push(place);
    else if (place.end > previous.end) out[out.length - 1] = { ...previous, end: place.end };
  }
  return out;
}
