import { useCallback, useEffect, useState } from 'preact/hooks';
import { AGENT, asMessage, type SentRecord, type Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { Icon } from '../shared/Icon.tsx';
import { TicketList } from './TicketList.tsx';
import { TicketPage } from './TicketPage.tsx';

export function Workspace({ initial }: { initial: readonly Ticket[] }) {
  const [tickets, setTickets] = useState(initial);
  const [current, setCurrent] = useState(ticketInUrl());
  const ticket = tickets.find(({ id }) => id === current);

  const show = useCallback((id: number | null) => {
    history.pushState(null, '', id === null ? '/a/tickets' : `/a/tickets/${id}`);
    setCurrent(id);
  }, []);
  const next = useCallback(() => {
    const at = tickets.findIndex(({ id }) => id === current);
    show(tickets[(at + 1) % tickets.length]?.id ?? null);
  }, [tickets, current]);
  const posted = (record: SentRecord) =>
    setTickets((all) =>
      all.map((one) => (one.id === record.ticket ? { ...one, messages: [...one.messages, asMessage(record)] } : one)),
    );

  useEffect(() => {
    const off = new AbortController();
    addEventListener('popstate', () => setCurrent(ticketInUrl()), { signal: off.signal });
    return () => off.abort();
  }, []);

  return (
    <div class="workspace">
      <nav class="rail" aria-label="Main">
        <span class="rail__mark" aria-hidden="true" />
        <button type="button" aria-label="Dashboard">
          <Icon name="home" size={20} />
        </button>
        <button type="button" aria-label="Tickets" class="is-current" onClick={() => show(null)}>
          <Icon name="inbox" size={20} />
        </button>
        <button type="button" aria-label="Contacts">
          <Icon name="people" size={20} />
        </button>
        <button type="button" aria-label="Analytics">
          <Icon name="chart" size={20} />
        </button>
        <span class="grow" />
        <Avatar name={AGENT} size={28} />
      </nav>
      <main>
        {ticket ? (
          <TicketPage key={ticket.id} ticket={ticket} onSent={posted} onList={() => show(null)} onNext={next} />
        ) : (
          <TicketList tickets={tickets} onOpen={show} />
        )}
      </main>
    </div>
  );
}

function ticketInUrl(): number | null {
  const id = /^\/a\/tickets\/(\d+)/.exec(location.pathname)?.[1];
  return id ? Number(id) : null;
}
