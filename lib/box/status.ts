import type { Level } from '../analyzer/types.ts';
import type { Composer } from '../page/composer.ts';
import { ticketIn } from '../page/ticket.ts';
import type { PageStatus } from '../platform/protocol.ts';
import type { Session } from '../session/types.ts';
import type { Site } from '../sites/types.ts';

/** What was found on this page, without a word of what anybody wrote: for the popup, and for telling what a site changed. */
export function statusOf(site: Site, composer: Composer | null, editor: string | null, session: Session | null): PageStatus {
  const conversation = composer?.conversation();
  const all = session ? [...session.shown, ...session.further] : [];
  const count = (level: Level): number => all.filter(({ finding }) => finding.level === level).length;
  return {
    site: site.id,
    composer: composer !== null && editor !== null,
    editor,
    surface: composer?.surface() ?? null,
    customerMessage: conversation?.customer !== undefined,
    customerName: conversation?.customerName !== undefined,
    ticket: ticketIn(site, location.pathname) !== undefined,
    send: composer?.sendButton() != null,
    findings: { error: count('error'), warn: count('warn'), hint: count('hint') },
  };
}
