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
  let held: { readonly code: string; readonly release: AbortController } | null = null;
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** From now until its release the key is ours. The listener is there for that long only: keys are many. */
  const hold = (code: string) => {
    const release = new AbortController();
    held = { code, release };
    page.addEventListener(
      'keyup',
      (event) => {
        if (event.code !== code) return;
        take(event);
        letGo();
      },
      { capture: true, signal: AbortSignal.any([signal, release.signal]) },
    );
  };
  const letGo = () => {
    held?.release.abort();
    held = null;
  };
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isInside(element, event.target) || event.isComposing) return;
      if (held && event.repeat && event.code === held.code) return take(event);
      if (held) letGo();
      const { events, taken } = meaningOf(event, session());
      if (taken) {
        hold(event.code);
        take(event);
      }
      for (const one of events) dispatch(one);
    },
    { capture: true, signal },
  );
}

const isInside = (element: HTMLElement, target: EventTarget | null): boolean =>
  target instanceof Node && element.contains(target);
