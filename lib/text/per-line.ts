import type { Span } from '../analyzer/types.ts';
import { lines } from './lines.ts';
import { remember } from './remember.ts';

/** Enough for the lines of the longest replies that people write. */
const LINES = 2000;
/** Many finders are asked about one text, one after the other. */
const TEXTS = 4;

const linesOf = remember(TEXTS, (text) => lines(text).map(({ start, end }) => ({ start, line: text.slice(start, end) })));

/** A finder that never looks beyond a line: each line is searched once, however often the rest of the text changes. */
export function perLine<T extends Span>(find: (line: string) => readonly T[]): (text: string) => readonly T[] {
  const inLine = remember(LINES, find);
  return (text) =>
    linesOf(text).flatMap(({ start, line }) =>
      inLine(line).map((found) => ({ ...found, start: found.start + start, end: found.end + start })),
    );
}
