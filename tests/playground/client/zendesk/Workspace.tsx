import { useEffect, useState } from 'preact/hooks';
import { AGENT, asMessage, type SentRecord, type Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { Order } from './Log.tsx';
import { QueueView } from './QueueView.tsx';
import { TicketPane } from './TicketPane.tsx';

const ORDER_KEY = 'log-order';
/** As many tabs as the agent left open yesterday: several tickets are always mounted at once. */
const RESTORED_TABS = 3;

export function Workspace({ initial }: { initial: readonly Ticket[] }) {
  const [tickets, setTickets] = useState(initial);
  const [active, setActive] = useState(ticketInUrl());
  const [tabs, setTabs] = useState(() => restoredTabs(initial, ticketInUrl()));
  const [order, setOrder] = useState<Order>(() =>
    localStorage.getItem(ORDER_KEY) === 'newest-first' ? 'newest-first' : 'newest-last',
  );

  const show = (id: number | null) => {
    history.pushState(null, '', id === null ? '/agent/filters/1' : `/agent/tickets/${id}`);
    arrive(id);
  };
  const arrive = (id: number | null) => {
    setActive(id);
    if (id !== null) setTabs((open) => (open.includes(id) ? open : [...open, id]));
  };
  const shut = (id: number) => {
    const left = tabs.filter((tab) => tab !== id);
    setTabs(left);
    if (id === active) show(left.at(-1) ?? null);
  };
  const posted = (record: SentRecord) =>
    setTickets((all) =>
      all.map((ticket) =>
        ticket.id === record.ticket ? { ...ticket, messages: [...ticket.messages, asMessage(record)] } : ticket,
      ),
    );

  useEffect(() => {
    const off = new AbortController();
    addEventListener('popstate', () => arrive(ticketInUrl()), { signal: off.signal });
    return () => off.abort();
  }, []);

  const open = tabs.map((id) => tickets.find((ticket) => ticket.id === id)).filter((ticket) => ticket !== undefined);
  return (
    <div class="workspace">
      <nav class="rail" aria-label="Main">
        <span class="rail__mark" aria-hidden="true" />
        <button type="button" aria-label="Home" onClick={() => show(null)}>
          <Icon name="home" size={20} />
        </button>
        <button type="button" aria-label="Views" class="is-current" onClick={() => show(null)}>
          <Icon name="inbox" size={20} />
        </button>
        <button type="button" aria-label="Customers">
          <Icon name="people" size={20} />
        </button>
        <button type="button" aria-label="Reports">
          <Icon name="chart" size={20} />
        </button>
        <span class="grow" />
        <button type="button" aria-label="Settings">
          <Icon name="gear" size={20} />
        </button>
      </nav>
      <header class="tabs">
        {open.map((ticket) => (
          <div
            key={ticket.id}
            class="tab"
            data-test-id="header-tab"
            data-entity-id={ticket.id}
            data-selected={ticket.id === active}
            {...(ticket.id === active && { 'aria-current': 'page' as const })}
          >
            <button type="button" class="tab__open" onClick={() => show(ticket.id)}>
              <span class="tab__title" data-test-id="header-tab-title" title={ticket.subject}>
                {ticket.subject}
              </span>
              <small class="quiet">#{ticket.id}</small>
            </button>
            <button type="button" class="tab__close" aria-label={`Close ${ticket.subject}`} onClick={() => shut(ticket.id)}>
              <Icon name="close" size={14} />
            </button>
          </div>
        ))}
        <span class="grow" />
        <label class="search">
          <Icon name="search" size={16} />
          <input type="search" placeholder="Search" aria-label="Search tickets" />
        </label>
        <Avatar name={AGENT} size={28} />
      </header>
      <main id="main_panes">
        {active === null && <QueueView tickets={tickets} onOpen={show} />}
        {open.map((ticket) => (
          <TicketPane
            key={ticket.id}
            ticket={ticket}
            others={tickets.filter((other) => other.id !== ticket.id).slice(0, 6)}
            active={ticket.id === active}
            order={order}
            onOrder={(next) => {
              localStorage.setItem(ORDER_KEY, next);
              setOrder(next);
            }}
            onSent={posted}
          />
        ))}
      </main>
    </div>
  );
}

function ticketInUrl(): number | null {
  const id = /^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1];
  return id ? Number(id) : null;
}

function restoredTabs(tickets: readonly Ticket[], current: number | null): number[] {
  const others = tickets.map((ticket) => ticket.id).filter((id) => id !== current);
  return current === null ? others.slice(0, RESTORED_TABS) : [current, ...others.slice(0, RESTORED_TABS - 1)];
}
