import type { Site } from '../sites/types.ts';
import { type Composer, findComposer } from './composer.ts';
import { watchOpeners } from './openers.ts';
import { ticketIn } from './ticket.ts';

/** How often a page that is still building is searched, in milliseconds. */
const LOOK_EVERY = 200;

export interface PageWatch {
  /** The composer in front, null while there is none. */
  current(): Composer | null;
}

/**
 * Tells of the composer in front: `found` when another one is there, `lost` before that or when it has gone. It follows tickets
 * that open without a page load, composers that are replaced, and tabs that stay mounted. Listens on the document; watches for
 * new nodes only on a ticket's page that has no composer.
 */
export function watchPage(
  site: Site,
  page: Document,
  { found, lost }: { found(composer: Composer): void; lost(composer: Composer): void },
  signal: AbortSignal,
): PageWatch {
  const opened = watchOpeners(site, page, signal);
  let current: Composer | null = null;
  let timer = 0;

  const look = () => {
    timer = 0;
    if (signal.aborted) return;
    const composer = findComposer(site, page, opened);
    if (composer?.element !== current?.element || composer?.ticket !== current?.ticket) {
      if (current) lost(current);
      resize.disconnect();
      current = composer;
      if (composer) {
        resize.observe(composer.element);
        found(composer);
      }
    }
    if (current || !ticketIn(site, page.location.pathname)) nodes.disconnect();
    else nodes.observe(page.body, { childList: true, subtree: true });
  };
  const lookSoon = () => {
    timer ||= window.setTimeout(look, LOOK_EVERY);
  };
  // A composer that is removed or hidden with its tab loses its size.
  const resize = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width === 0) look();
  });
  const nodes = new MutationObserver(lookSoon);

  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Node && current?.element.contains(target)) return;
      look();
    },
    { capture: true, passive: true, signal },
  );
  // Single-page navigation: the event exists where the Navigation API does, else the next focus finds the composer.
  window.navigation?.addEventListener('navigatesuccess', lookSoon, { signal });
  window.addEventListener('popstate', lookSoon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      resize.disconnect();
      nodes.disconnect();
      if (current) lost(current);
      current = null;
    },
    { once: true },
  );
  look();
  return { current: () => current };
}
