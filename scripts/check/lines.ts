import { type Case, type NoCase, readCase } from './case.ts';

/** The cases of JSON lines, one a line. Empty lines at the very end are only how some programs close a file. */
export async function* casesIn(lines: AsyncIterable<string>): AsyncGenerator<Case | NoCase> {
  let empty = 0;
  let first = true;
  for await (const line of lines) {
    // Windows programs begin a file with a mark that is no JSON.
    const content = first && line.startsWith('\ufeff') ? line.slice(1) : line;
    first = false;
    if (content.trim() === '') {
      empty++;
      continue;
    }
    for (; empty > 0; empty--) yield readCase('');
    yield readCase(content);
  }
}
