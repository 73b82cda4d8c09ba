import type { AgentEvent, Session } from '../session/types.ts';
import { meaningOf } from './keys.ts';

/**
 * Hears keys before the page does, while the composer has the focus. A key that is ours is taken whole: its repeats and its
 * release too, so that a page's shortcut does not fire on what was meant for a card.
 */
export function listenToKeys(
  element: HTMLElement,
  { session, dispatch }: { session(): Session; dispatch(event: AgentEvent): void },
  signal: AbortSignal,
): void {
  const page = element.ownerDocument;
  let held = '';
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isInside(element, event.target) || event.isComposing) return;
      if (event.repeat && event.code === held) return take(event);
      held = '';
      const { events, taken } = meaningOf(event, session());
      if (taken) {
        held = event.code;
        take(event);
      }
      for (const one of events) dispatch(one);
    },
    { capture: true, signal },
  );
  page.addEventListener(
    'keyup',
    (event) => {
      if (held === '' || event.code !== held) return;
      held = '';
      take(event);
    },
    { capture: true, signal },
  );
}

const isInside = (element: HTMLElement, target: EventTarget | null): boolean =>
  target instanceof Node && element.contains(target);
