import type { Conversation } from '../../lib/analyzer/types.ts';
import { type Composer, findComposer } from '../../lib/page/composer.ts';
import { watchOpeners } from '../../lib/page/openers.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { SITES } from '../../lib/sites/registry.ts';

/** Runs in an isolated world over a site's page, as a content script does. */
const siteOf = (id: string) => SITES.find((site) => site.id === id) ?? SITES[0];
let composer: Composer | null = null;
let opened: ReturnType<typeof watchOpeners> = () => null;
let lifetime = new AbortController();
const events: string[] = [];

const pageAgent = {
  /** What is found now, told apart by what is in the box and around it. */
  find(id: string): { text: string; ticket: string; surface: string; channel: string; send: boolean } | null {
    const site = siteOf(id);
    if (!site) return null;
    composer = findComposer(site, document, opened);
    return (
      composer && {
        text: composer.element.textContent,
        ticket: composer.ticket,
        surface: composer.surface(),
        channel: composer.channel(),
        send: composer.sendButton() !== null,
      }
    );
  },
  conversation: (): Conversation | null => composer?.conversation() ?? null,
  sameConversation(): boolean {
    const before = composer?.conversation();
    return before === composer?.conversation();
  },
  listen(id: string): void {
    const site = siteOf(id);
    if (site) opened = watchOpeners(site, document, lifetime.signal);
  },
  /** Follows the page and notes what came and went, by the text in the box. */
  watch(id: string): void {
    const site = siteOf(id);
    if (!site) return;
    const name = ({ element, ticket }: Composer) => `${ticket} ${element.dataset.name ?? element.textContent}`;
    watchPage(
      site,
      document,
      { found: (found) => events.push(`found ${name(found)}`), lost: (lost) => events.push(`lost ${name(lost)}`) },
      lifetime.signal,
    );
  },
  stop(): void {
    lifetime.abort();
    lifetime = new AbortController();
  },
  async until(count: number): Promise<string[]> {
    while (events.length < count) await new Promise(requestAnimationFrame);
    return [...events];
  },
};

export type PageAgent = typeof pageAgent;
Object.assign(globalThis, { pageAgent });
