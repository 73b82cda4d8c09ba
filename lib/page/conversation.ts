import type { Conversation, Message } from '../analyzer/types.ts';
import { OBJECT, walk } from '../editors/walk.ts';
import type { Site } from '../sites/types.ts';
import { findAll, findFirst, isOrHolds, textBy } from './facts.ts';

/** Messages read at most, the last ones. A thread that is longer says nothing new of the customer. */
const MOST_MESSAGES = 40;

interface Entry extends Message {
  readonly sender: string | undefined;
}

/** What the page shows of the customer and the thread. Reads only; whatever is not found is left out. */
export function readConversation(site: Site, scope: ParentNode, ticket: string): Conversation {
  const entries = inOrder(entriesIn(site, scope));
  const first = describedIn(site, scope);
  const all = (first ? [first, ...entries] : entries).slice(-MOST_MESSAGES);
  const last = all.findLast(({ from }) => from === 'customer');
  const customerName = last?.sender ?? textBy(site.customerName, scope);
  const agentName = textBy(site.agentName, scope);
  return {
    ...(last && { customer: last.text }),
    ...(customerName && { customerName }),
    ...(agentName && { agentName }),
    thread: all.filter((entry) => entry !== last).map(({ from, text, at }) => ({ from, text, ...(at && { at }) })),
    ticket: { site: site.id, id: ticket },
  };
}

/** Changes whenever `readConversation` could answer differently, and costs a small part of it. */
export function conversationMark(site: Site, scope: ParentNode, ticket: string): string {
  const messages = findAll(site.conversation?.message, scope);
  const ends = [messages[0], messages.at(-1)].map((message) => message?.textContent.length ?? 0);
  return [ticket, messages.length, ...ends].join(' ');
}

function entriesIn(site: Site, scope: ParentNode): Entry[] {
  const { conversation } = site;
  return findAll(conversation?.message, scope).flatMap((message): Entry[] => {
    if (isOrHolds(message, conversation?.internal)) return [];
    const from = isOrHolds(message, conversation?.fromCustomer)
      ? 'customer'
      : isOrHolds(message, conversation?.fromAgent)
        ? 'agent'
        : null;
    const text = textOf(site, findFirst(conversation?.text, message));
    // Neither the customer nor an agent: a bot, a trigger, somebody in copy.
    if (!from || !text) return [];
    const at = textBy(conversation?.time, message);
    return [{ from, text, sender: textBy(conversation?.sender, message), ...(at && { at }) }];
  });
}

function describedIn(site: Site, scope: ParentNode): Entry | null {
  const text = textOf(site, findFirst(site.conversation?.description, scope));
  return text ? { from: 'customer', text, sender: textBy(site.customerName, scope) } : null;
}

/** By time where every message tells it; otherwise as they stand. Equal times keep the direction in which the page runs. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const timed = entries.map((entry) => ({ entry, time: Date.parse(entry.at ?? '') }));
  if (timed.some(({ time }) => Number.isNaN(time))) return [...entries];
  const newestFirst = (timed[0]?.time ?? 0) > (timed.at(-1)?.time ?? 0);
  const forward = newestFirst ? timed.reverse() : timed;
  return forward.sort((a, b) => a.time - b.time).map(({ entry }) => entry);
}

/** A message as a person reads it, without what was quoted or signed under it. */
function textOf(site: Site, element: HTMLElement | null): string {
  if (!element) return '';
  const skip = ['blockquote', '.gmail_quote', '.gmail_signature', ...(site.conversation?.strip ?? [])].join(', ');
  return walk(element, { skip }).text.replaceAll(OBJECT, ' ').trim();
}
