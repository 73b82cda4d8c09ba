import type { Anchors, Rect } from '../session/anchors.ts';
import type { Marks } from './marks.ts';
import type { BoxPorts } from './ports.ts';

/** Where the reply box, the caret, the words and the send button are. Measures when asked, keeps nothing. */
export function anchorsOf(
  element: HTMLElement,
  marks: Marks,
  { sendButton, controls }: { sendButton(): HTMLElement | null; controls: BoxPorts['controls'] },
): Anchors {
  return {
    composer: () => onScreen(element),
    caretLine: () => caretLine(element),
    finding: (key) => marks.rects(key),
    sendButton: () => {
      const button = sendButton();
      return button && onScreen(button);
    },
    viewport,
    controls,
  };
}

function viewport(): Rect {
  const { width, height } = window.visualViewport ?? { width: window.innerWidth, height: window.innerHeight };
  return { x: 0, y: 0, width, height };
}

/** Null when no part of it can be seen: removed, hidden, or scrolled away. */
function onScreen(element: HTMLElement): Rect | null {
  const rect = element.getBoundingClientRect();
  const { width, height } = viewport();
  const seen = rect.width > 0 && rect.height > 0 && rect.bottom > 0 && rect.right > 0 && rect.top < height && rect.left < width;
  return seen ? rect : null;
}

function caretLine(element: HTMLElement): Rect | null {
  const selection = element.ownerDocument.getSelection();
  const focus = selection?.focusNode;
  if (!selection || !focus || !element.contains(focus)) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(focus, selection.focusOffset);
  const [line] = range.getClientRects();
  if (line) return line;
  // On an empty line a caret has no box: the line's element does.
  const holder = focus instanceof HTMLElement && focus !== element ? focus : focus.parentElement;
  return holder && holder !== element ? holder.getBoundingClientRect() : null;
}
