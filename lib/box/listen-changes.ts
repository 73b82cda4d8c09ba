/** Calls `changed` whenever the text of a reply box may be another. That is all that happens while the agent types. */
export function listenToChanges(element: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const inBox = ({ target }: Event): void => {
    if (target instanceof Node && element.contains(target)) changed();
  };
  element.ownerDocument.addEventListener('input', inBox, { capture: true, passive: true, signal });
  element.ownerDocument.addEventListener('compositionend', inBox, { capture: true, passive: true, signal });
  // Undo, macros and drafts that the page loads change the text without an input event.
  const changes = new MutationObserver(changed);
  changes.observe(element, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => changes.disconnect(), { once: true });
}

/** Calls `changed` when a reply box grows or shrinks: what stands at its edge moves along. */
export function listenToSize(element: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const size = new ResizeObserver(changed);
  size.observe(element);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
}
