import type { AgentEvent } from '../session/types.ts';
import type { Marks } from './marks.ts';

/** The pointer rests this long before a card opens, and may be away this long before it closes. */
const INTENT_MS = 300;

/** Opens a card when the pointer rests on marked words, and closes it when the pointer has left both words and card. */
export function listenToHover(
  element: HTMLElement,
  overlay: HTMLElement,
  { marks, dispatch }: { marks: Marks; dispatch(event: AgentEvent): void },
  signal: AbortSignal,
): void {
  let frame = 0;
  let timer = 0;
  let over: string | null = null;
  let point = { x: 0, y: 0 };

  const rest = (key: string | null) => {
    if (key === over) return;
    over = key;
    clearTimeout(timer);
    timer = window.setTimeout(
      () => dispatch(key === null ? { type: 'card-left' } : { type: 'card-opened', key, by: 'hover' }),
      INTENT_MS,
    );
  };
  const look = () => {
    frame = 0;
    rest(marks.at(point.x, point.y));
  };
  element.addEventListener(
    'pointermove',
    (event) => {
      // A pressed button is a selection being drawn.
      if (!marks.any || event.buttons !== 0) return;
      point = { x: event.clientX, y: event.clientY };
      frame ||= requestAnimationFrame(look);
    },
    { passive: true, signal },
  );
  // Pointer events throughout: those of the mouse come after them, so that leaving the box would follow entering the card.
  element.addEventListener('pointerleave', () => rest(null), { passive: true, signal });
  // On its way from the words to the card the pointer is on neither for a moment. Where it was before does not count any more.
  overlay.addEventListener(
    'pointerenter',
    () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      frame = 0;
    },
    { passive: true, signal },
  );
  overlay.addEventListener(
    'pointerleave',
    () => {
      over = '';
      rest(null);
    },
    { passive: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
