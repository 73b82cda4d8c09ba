import { AGENT, type Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The right column: the ticket's properties and the person behind it. */
export function ContactWidget({ ticket }: { ticket: Ticket }) {
  const { requester } = ticket;
  return (
    <aside class="side" aria-label="Ticket details">
      <section>
        <h2>Properties</h2>
        <Row label="Status" value={capital(ticket.status)} />
        <Row label="Priority" value={capital(ticket.priority)} tone={ticket.priority} />
        <Row label="Product" value={ticket.brand} />
        <div class="row" data-test-id="Agent">
          <span class="quiet">Agent</span>
          <span class="ember-power-select-selected-item">{AGENT}</span>
        </div>
        <Row label="Tags" value={ticket.tags.join(', ')} />
      </section>
      <section class="widget-requestor-info">
        <h2>Contact</h2>
        <div class="person">
          <Avatar name={requester.name} size={36} />
          <div>
            <b>{requester.name}</b>
            {requester.organisation && <div class="quiet">{requester.organisation}</div>}
          </div>
        </div>
        <Info field="email" label="Email" value={requester.email} />
        {requester.place && <Info field="address" label="Address" value={requester.place} />}
        {requester.since && <Info field="about" label="About" value={requester.since} />}
      </section>
    </aside>
  );
}

function Row({ label, value, tone }: { label: string; value: string; tone?: string }) {
  return (
    <div class="row">
      <span class="quiet">{label}</span>
      <span class={tone ? `priority priority--${tone}` : ''}>{value}</span>
    </div>
  );
}

function Info({ field, label, value }: { field: string; label: string; value: string }) {
  return (
    <div class="info-details" data-test-id={`requester-info-contact-${field}`}>
      <span class="quiet">{label}</span>
      <div class="info-details-content">{value}</div>
    </div>
  );
}
