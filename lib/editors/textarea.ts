import type { Span } from '../analyzer/types.ts';
import type { ApplyResult, Edit, Editor, EditorHandle, TextMap } from './types.ts';
import { watchComposition } from './typing.ts';

/** A textarea, of the page itself or kept by a framework. Written by the browser's command: setting `value` has no undo. */
export const textarea: Editor = {
  id: 'textarea',
  matches: (element) => element instanceof HTMLTextAreaElement,
  open(element, signal): EditorHandle {
    if (!(element instanceof HTMLTextAreaElement)) throw new TypeError('Not a textarea');
    const composing = watchComposition(element, signal);
    return {
      editor: 'textarea',
      element,
      composing,
      read: () => textMap(element.value),
      selection: () => ({ start: element.selectionStart, end: element.selectionEnd }),
      apply: async (edit) => (composing() || signal.aborted ? 'refused' : replaceIn(element, edit)),
    };
  },
};

/** The value is the text: only a no-break space reads as a space, which keeps every offset. */
function textMap(value: string): TextMap {
  return { text: value.replaceAll('\u00A0', ' '), excluded: [], range: () => null, spanOf: () => null };
}

function replaceIn(element: HTMLTextAreaElement, { span, quote, text, select }: Edit): ApplyResult {
  const before = textMap(element.value).text;
  if (span.end > before.length || before.slice(span.start, span.end) !== quote) return 'stale';
  const expected = before.slice(0, span.start) + text + before.slice(span.end);
  const page = element.ownerDocument;
  if (page.activeElement !== element) element.focus({ preventScroll: true });
  separate(element, span);
  element.setSelectionRange(span.start, span.end);
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
  if (textMap(element.value).text !== expected) {
    if (element.value !== before) page.execCommand('undo');
    return 'refused';
  }
  const end = span.start + text.length;
  element.setSelectionRange(select ? span.start + select.start : end, select ? span.start + select.end : end);
  return 'applied';
}

/** Moves the caret away first, which ends the step of undo that the agent's typing is still part of. */
function separate(element: HTMLTextAreaElement, { start, end }: Span): void {
  if (start > 0) element.setSelectionRange(start - 1, end);
  else element.setSelectionRange(start, Math.min(end + 1, element.value.length));
}
