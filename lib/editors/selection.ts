import type { Span } from '../analyzer/types.ts';
import type { TextMap } from './types.ts';

/** Long enough for an editor that answers `selectionchange` in a task of its own. */
const SETTLE_MS = 60;

/** The selection inside `element` as a span of `map`; null when it is elsewhere. */
export function selectionIn(element: HTMLElement, map: TextMap): Span | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || !element.contains(selection.anchorNode)) return null;
  return map.spanOf(selection.getRangeAt(0));
}

/**
 * Makes `range` the selection and waits until the editor has heard of it. An editor ends a step of its undo history when the
 * selection moves, so when it stands there already it is moved away and back: else one undo would also take what the agent
 * has just typed.
 */
export async function select(element: HTMLElement, range: Range, elsewhere: Range | null): Promise<void> {
  if (element.ownerDocument.activeElement !== element) element.focus({ preventScroll: true });
  if (isSelected(element, range) && elsewhere) await move(element, elsewhere);
  await move(element, range);
}

async function move(element: HTMLElement, range: Range): Promise<void> {
  if (isSelected(element, range)) return;
  const page = element.ownerDocument;
  const heard = new Promise<void>((resolve) => {
    page.addEventListener('selectionchange', () => resolve(), { once: true, signal: AbortSignal.timeout(SETTLE_MS) });
    setTimeout(resolve, SETTLE_MS);
  });
  page.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await heard;
}

function isSelected(element: HTMLElement, range: Range): boolean {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const now = selection.getRangeAt(0);
  return (
    now.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset
  );
}
