import type { Span } from '../analyzer/types.ts';
import type { DomPosition, TextMap } from './types.ts';
import { type Run, type Walk, type WalkOptions, walk } from './walk.ts';

/** The text of a rich editor and where each character lives, from one walk. Holds until the editor's DOM changes. */
export function readRich(root: Element, options: WalkOptions): TextMap {
  const walked = walk(root, options);
  return {
    text: walked.text,
    excluded: walked.excluded,
    range: (span) => rangeOf(root, walked, span),
    spanOf: (range) => {
      const start = offsetOf(walked, range.startContainer, range.startOffset);
      const end = offsetOf(walked, range.endContainer, range.endOffset);
      return start === null || end === null ? null : { start, end };
    },
  };
}

function rangeOf(root: Element, walked: Walk, { start, end }: Span): Range | null {
  if (start < 0 || end < start || end > walked.text.length) return null;
  const from = start === end ? caretAt(walked, start) : startAt(walked, start);
  const to = start === end ? from : endAt(walked, end);
  const range = root.ownerDocument.createRange();
  range.setStart(from?.node ?? root, from?.offset ?? 0);
  range.setEnd(to?.node ?? root, to?.offset ?? 0);
  return range;
}

/** Where the character at `at` begins, in the node that holds it; for a line break, the end of the line before it. */
function startAt({ runs }: Walk, at: number): DomPosition | null {
  const index = lastFrom(runs, at);
  const run = runs[index];
  return run ? { node: run.node, offset: run.offset + Math.min(at - run.at, run.length) } : null;
}

/** Where the character before `at` ends, in the node that holds it; behind a line break, the beginning of the new line. */
function endAt(walked: Walk, at: number): DomPosition | null {
  const { runs, text } = walked;
  if (text.charAt(at - 1) === '\n') return startAt(walked, at);
  for (let i = lastFrom(runs, at); i >= 0; i--) {
    const run = runs[i];
    if (run && run.length > 0 && run.at < at) return { node: run.node, offset: run.offset + Math.min(at - run.at, run.length) };
  }
  return null;
}

/** Where a person's caret would be: behind the character before it, or at the beginning of its line. */
function caretAt(walked: Walk, at: number): DomPosition | null {
  const onLine = at > 0 && walked.text.charAt(at - 1) !== '\n';
  return onLine ? endAt(walked, at) : startAt(walked, at);
}

/** Index of the last run that begins at or before `at`; one that holds the character there comes after an empty one. */
function lastFrom(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Text offset of a DOM position; null when it is outside what was walked. */
function offsetOf({ runs, starts, ends }: Walk, node: Node, offset: number): number | null {
  const start = starts.get(node);
  if (start === undefined) return null;
  if (node.nodeType === Node.ELEMENT_NODE) {
    for (let child = node.childNodes[offset] ?? null; child; child = child.nextSibling) {
      const at = starts.get(child);
      if (at !== undefined) return at;
    }
    return ends.get(node) ?? null;
  }
  let at = start;
  for (let i = Math.max(0, lastFrom(runs, start)); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.at > (ends.get(node) ?? start)) break;
    if (run.node === node && run.offset <= offset) at = run.at + Math.min(offset - run.offset, run.length);
  }
  return at;
}
