import type { Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { ago } from '../shared/time.ts';

/** The list an agent starts the day with. */
export function QueueView({ tickets, onOpen }: { tickets: readonly Ticket[]; onOpen(id: number): void }) {
  return (
    <div class="queue">
      <h1>Your unsolved tickets</h1>
      <p class="quiet">{tickets.length} tickets</p>
      <table>
        <thead>
          <tr>
            <th>Subject</th>
            <th>Requester</th>
            <th>Brand</th>
            <th>Priority</th>
            <th>Updated</th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.id}>
              <td>
                <a
                  href={`/agent/tickets/${ticket.id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onOpen(ticket.id);
                  }}
                >
                  {ticket.subject}
                </a>
              </td>
              <td>
                <span class="person">
                  <Avatar name={ticket.requester.name} size={22} />
                  {ticket.requester.name}
                </span>
              </td>
              <td>{ticket.brand}</td>
              <td>
                <span class={`priority priority--${ticket.priority}`}>{ticket.priority}</span>
              </td>
              <td class="quiet">{ago(ticket.messages.at(-1)?.at ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
