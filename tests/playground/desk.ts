import { asMessage, type Sent, type SentRecord, type Ticket, type Workspace } from './ticket.ts';
import { loadTickets } from './tickets.ts';

/** The helpdesk's memory: the tickets with what has been sent from each workspace. */
export interface Desk {
  tickets(workspace: Workspace): Ticket[];
  send(workspace: Workspace, sent: Sent): SentRecord;
  sent(): readonly SentRecord[];
  /** Forgets everything that was sent. */
  reset(): void;
}

export function openDesk(now = new Date()): Desk {
  const tickets = loadTickets(now);
  let records: SentRecord[] = [];
  const posted = (workspace: Workspace, ticket: Ticket) =>
    records.filter((r) => r.workspace === workspace && r.ticket === ticket.id);
  return {
    tickets: (workspace) =>
      tickets.map((ticket) => ({ ...ticket, messages: [...ticket.messages, ...posted(workspace, ticket).map(asMessage)] })),
    send(workspace, sent) {
      const record = { ...sent, workspace, at: new Date().toISOString() };
      records.push(record);
      return record;
    },
    sent: () => records,
    reset() {
      records = [];
    },
  };
}
