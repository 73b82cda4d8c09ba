interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

const LONGEST = 90;

/** Offset of a place in a text. Line ends are counted as the pack reader counts them: by line feeds. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}

/** The line around a place: what stands before it, the word at it, and what follows, cut to what fits. */
export function lineAt(text: string, place: Place): { readonly before: string; readonly at: string; readonly after: string } {
  const offset = offsetOf(text, place);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const line = text
    .slice(start, next < 0 ? undefined : next)
    .replaceAll('\r', '')
    .replaceAll('\t', ' ');
  const column = offset - start;
  const from = Math.max(0, Math.min(column - LONGEST / 3, line.length - LONGEST));
  const word = /^(?:[\p{L}\p{N}_-]+|.)?/u.exec(line.slice(column))?.[0] ?? '';
  const to = Math.min(line.length, from + LONGEST);
  return {
    before: `${from > 0 ? '…' : ''}${line.slice(from, column)}`,
    at: word.slice(0, LONGEST / 3),
    after: `${line.slice(column + Math.min(word.length, LONGEST / 3), to)}${to < line.length ? '…' : ''}`,
  };
}
