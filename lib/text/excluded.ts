import type { Span } from '../analyzer/types.ts';
import { lines } from './lines.ts';

/** How mail programs introduce the quoted thread, by language: [start of line, end of line]. */
const QUOTE_INTROS: readonly (readonly [string, string])[] = [
  ['On ', 'wrote:'],
  ['Am ', 'schrieb:'],
  ['Le ', 'a écrit :'],
  ['Le ', 'a écrit:'],
  ['El ', 'escribió:'],
  ['Il ', 'ha scritto:'],
  ['Op ', 'schreef:'],
];
const TAIL_MARKS = ['-----Original Message-----', '________________________________', '## Please do not write below'];

/** True for a line after which everything is the quoted thread. */
function opensQuotedTail(line: string): boolean {
  const trimmed = line.trim();
  if (TAIL_MARKS.some((mark) => trimmed.startsWith(mark))) return true;
  return QUOTE_INTROS.some(([head, tail]) => trimmed.startsWith(head) && trimmed.endsWith(tail));
}

/**
 * Spans of a normalised text that are not the agent's words: quoted lines and thread, the signature after `-- `, fenced code.
 * In order, not overlapping.
 */
export function excludedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let fenceStart = -1;
  for (const line of lines(text)) {
    const content = text.slice(line.start, line.end);
    if (content.trimStart().startsWith('```')) {
      if (fenceStart < 0) fenceStart = line.start;
      else {
        spans.push({ start: fenceStart, end: line.end });
        fenceStart = -1;
      }
      continue;
    }
    if (fenceStart >= 0) continue;
    if (opensQuotedTail(content) || content === '-- ' || content === '--') {
      spans.push({ start: line.start, end: text.length });
      return spans;
    }
    if (content.trimStart().startsWith('>')) spans.push(line);
  }
  if (fenceStart >= 0) spans.push({ start: fenceStart, end: text.length });
  return spans;
}
