/** Tells whether an input method is composing in `element`: its text is then not to be read as final, nor written. */
export function watchComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false;
  element.addEventListener('compositionstart', () => (composing = true), { signal, capture: true });
  element.addEventListener('compositionend', () => (composing = false), { signal, capture: true });
  return () => composing;
}

/** Milliseconds since a key was last pressed in `element`; infinite when none was. */
export function watchKeys(element: HTMLElement, signal: AbortSignal): () => number {
  let last = Number.NEGATIVE_INFINITY;
  element.addEventListener('keydown', () => (last = performance.now()), { signal, capture: true, passive: true });
  return () => performance.now() - last;
}
