import type { Channel, Conversation, Surface } from '../analyzer/types.ts';
import type { Site } from '../sites/types.ts';
import { conversationMark, readConversation } from './conversation.ts';
import { findAll, findFirst, isVisible } from './facts.ts';
import { ticketIn } from './ticket.ts';

/** The reply box of the ticket in front, and what the page tells around it. Everything is read anew when asked. */
export interface Composer {
  readonly element: HTMLElement;
  readonly ticket: string;
  surface(): Surface;
  channel(): Channel;
  /** The same object as long as the page shows the same. */
  conversation(): Conversation;
  sendButton(): HTMLElement | null;
}

/** Finds the composer a person would type into; null when the page has none now. `opened` is what its opener said. */
export function findComposer(site: Site, page: Document, opened: (element: HTMLElement) => Surface | null): Composer | null {
  const ticket = ticketIn(site, page.location.pathname);
  if (!ticket) return null;
  const scope = scopeOf(site, page, ticket);
  const candidates = findAll(site.composer, scope).filter(isVisible);
  const element = candidates.find((candidate) => candidate.contains(page.activeElement)) ?? candidates[0];
  if (!element) return null;

  let mark = '';
  let conversation: Conversation | null = null;
  // The scope's node can be replaced while the composer stays.
  const around = () => scopeOf(site, page, ticket);
  return {
    element,
    ticket,
    surface: () => opened(element) ?? (findFirst(site.internal, around()) ? 'internal' : 'public'),
    channel: () => (findFirst(site.chat, around()) ? 'chat' : 'email'),
    conversation() {
      const now = conversationMark(site, around(), ticket);
      if (!conversation || now !== mark) conversation = readConversation(site, around(), ticket);
      mark = now;
      return conversation;
    },
    sendButton: () => findAll(site.send, around()).find(isVisible) ?? null,
  };
}

/** Facts on the part of the page that is the ticket; the whole page where none holds. */
export function scopeOf(site: Site, page: Document, ticket: string): ParentNode {
  const facts = site.scope?.map((fact) => ({ ...fact, selector: fact.selector.replaceAll(':id', CSS.escape(ticket)) }));
  return findAll(facts, page).find(isVisible) ?? page;
}
