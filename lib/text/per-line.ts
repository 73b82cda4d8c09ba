import type { Span } from '../analyzer/types.ts';
import { lines } from './lines.ts';
import { remember } from './remember.ts';

/** Enough for the lines of the longest replies that people write. */
const LINES = 2000;

/** A finder that never looks beyond a line: each line is searched once, however often the rest of the text changes. */
export function perLine<T extends Span>(find: (line: string) => readonly T[]): (text: string) => readonly T[] {
  const inLine = remember(LINES, find);
  return (text) =>
    lines(text).flatMap((line) =>
      inLine(text.slice(line.start, line.end)).map((found) => ({
        ...found,
        start: found.start + line.start,
        end: found.end + line.start,
      })),
    );
}
