import { AGENT, type Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The left column: the ticket's own fields. */
export function Properties({ ticket }: { ticket: Ticket }) {
  return (
    <aside class="properties" aria-label="Ticket properties">
      <Field label="Brand">{ticket.brand}</Field>
      <Field label="Requester">
        <span class="person" data-test-id="ticket-system-field-requester-select">
          <Avatar name={ticket.requester.name} size={22} />
          {ticket.requester.name}
        </span>
      </Field>
      <Field label="Assignee">
        <span class="person">
          <Avatar name={AGENT} size={22} />
          {AGENT}
        </span>
      </Field>
      <Field label="Priority">{capital(ticket.priority)}</Field>
      <Field label="Status">{capital(ticket.status)}</Field>
      <div class="field">
        <span class="field__label">Tags</span>
        <div class="tags">
          {ticket.tags.map((tag) => (
            <span key={tag} class="pill">
              {tag}
            </span>
          ))}
        </div>
      </div>
    </aside>
  );
}

function Field({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div class="field">
      <span class="field__label">{label}</span>
      <div class="field__value">{children}</div>
    </div>
  );
}
