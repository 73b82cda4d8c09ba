import type { Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { ago } from '../shared/time.ts';

/** All open tickets as cards. */
export function TicketList({ tickets, onOpen }: { tickets: readonly Ticket[]; onOpen(id: number): void }) {
  return (
    <div class="list">
      <h1>All tickets</h1>
      <ol>
        {tickets.map((ticket) => (
          <li key={ticket.id} class="card">
            <Avatar name={ticket.requester.name} size={36} />
            <div class="card__what">
              <a
                href={`/a/tickets/${ticket.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(ticket.id);
                }}
              >
                {ticket.subject} <span class="quiet">#{ticket.id}</span>
              </a>
              <div class="quiet">
                {ticket.requester.name} · {ticket.brand} · {ago(ticket.messages.at(-1)?.at ?? '')}
              </div>
            </div>
            <span class={`priority priority--${ticket.priority}`}>{ticket.priority}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
