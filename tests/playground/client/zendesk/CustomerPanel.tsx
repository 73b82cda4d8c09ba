import type { Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { ago } from '../shared/time.ts';

/** The right column: who is asking, and what they asked before. */
export function CustomerPanel({ ticket, others }: { ticket: Ticket; others: readonly Ticket[] }) {
  const { requester } = ticket;
  const facts = [requester.organisation, requester.since, requester.email, requester.place].filter((fact) => fact !== undefined);
  return (
    <aside class="customer" aria-label="Customer">
      <div class="customer__who">
        <Avatar name={requester.name} size={44} />
        <div>
          <div class="customer__name">{requester.name}</div>
          <div class="quiet">{ticket.brand} customer</div>
        </div>
      </div>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h2>In your queue</h2>
      <ol class="history">
        {others.map((other) => (
          <li key={other.id}>
            <span>{other.subject}</span>
            <small class="quiet">
              {other.requester.name} · {ago(other.messages.at(-1)?.at ?? '')}
            </small>
          </li>
        ))}
      </ol>
    </aside>
  );
}
