import type { Sent, SentRecord, Ticket } from '../../ticket.ts';

declare global {
  interface Window {
    /** Everything this page has sent, oldest first, for a test or a person at the console. */
    playgroundSent: SentRecord[];
    /** Names of the host's own shortcuts as they fired, so that a clash with an extension shows. */
    playgroundShortcuts: string[];
  }
}

window.playgroundSent = [];
window.playgroundShortcuts = [];

export async function fetchTickets(): Promise<Ticket[]> {
  const response = await fetch('/playground/tickets');
  return response.json();
}

/** Hands over what the editor's model holds; the answer is what the thread will show. */
export async function postReply(sent: Sent): Promise<SentRecord> {
  const response = await fetch('/playground/sent', { method: 'POST', body: JSON.stringify(sent) });
  const record: SentRecord = await response.json();
  window.playgroundSent.push(record);
  return record;
}
