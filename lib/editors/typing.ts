/** Tells whether an input method is composing in `element`: its text is then not to be read as final, nor written. */
export function watchComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false;
  element.addEventListener('compositionstart', () => (composing = true), { signal, capture: true });
  element.addEventListener('compositionend', () => (composing = false), { signal, capture: true });
  return () => composing;
}

/** Milliseconds since a key that may write was last pressed in `element`; infinite when none was. */
export function watchKeys(element: HTMLElement, signal: AbortSignal): () => number {
  let last = Number.NEGATIVE_INFINITY;
  const note = ({ key }: KeyboardEvent): void => {
    if (!MODIFIERS.has(key)) last = performance.now();
  };
  element.addEventListener('keydown', note, { signal, capture: true, passive: true });
  return () => performance.now() - last;
}

const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock']);
