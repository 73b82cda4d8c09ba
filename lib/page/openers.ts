import type { Surface } from '../analyzer/types.ts';
import type { Fact, Site } from '../sites/types.ts';

/**
 * Remembers which control opened the composer, for sites whose page does not tell what the open one is. A composer keeps what
 * it was opened as until one of the controls is used again; one that appears on its own is unknown, and so treated as public.
 */
export function watchOpeners(site: Site, page: Document, signal: AbortSignal): (composer: HTMLElement) => Surface | null {
  const { openers } = site;
  if (!openers) return () => null;
  let waiting: Surface | null = null;
  const known = new WeakMap<HTMLElement, Surface>();
  let current: HTMLElement | null = null;

  page.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      if (isIn(target, openers.internal)) waiting = 'internal';
      else if (isIn(target, openers.public)) waiting = 'public';
      else return;
      // The same node may live on as the other kind.
      if (current && waiting === 'public') known.set(current, 'public');
    },
    { capture: true, passive: true, signal },
  );

  return (composer) => {
    if (composer !== current) {
      current = composer;
      if (!known.has(composer)) known.set(composer, waiting ?? 'public');
      waiting = null;
    }
    return known.get(composer) ?? 'public';
  };
}

const isIn = (target: Element, facts: readonly Fact[]): boolean =>
  facts.some(({ selector }) => target.closest(selector) !== null);
