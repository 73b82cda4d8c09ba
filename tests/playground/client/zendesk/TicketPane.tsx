import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SentRecord, Ticket } from '../../ticket.ts';
import { postReply } from '../shared/api.ts';
import { Icon } from '../shared/Icon.tsx';
import { listenForShortcuts } from '../shared/shortcuts.ts';
import { type Channel, Composer, publicChannel } from './Composer.tsx';
import { CustomerPanel } from './CustomerPanel.tsx';
import type { ComposerEditor } from './ckeditor.ts';
import { Log, type Order } from './Log.tsx';
import { Properties } from './Properties.tsx';
import { SubmitBar } from './SubmitBar.tsx';

interface Props {
  readonly ticket: Ticket;
  readonly others: readonly Ticket[];
  readonly active: boolean;
  readonly order: Order;
  onOrder(order: Order): void;
  onSent(record: SentRecord): void;
}

/** One open ticket. It stays mounted while others are looked at, composer and all. */
export function TicketPane({ ticket, others, active, order, onOrder, onSent }: Props) {
  const [channel, setChannel] = useState<Channel>(publicChannel(ticket));
  const [replies, setReplies] = useState(0);
  const draft = useRef('');
  const composer = useRef<ComposerEditor | null>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const send = async () => {
    if (!composer.current) return;
    const { editor, editable } = composer.current;
    const model = editor.getData();
    if (!model) return;
    const record = await postReply({
      ticket: ticket.id,
      surface: channel === 'internal' ? 'internal' : 'public',
      model,
      shown: editable.innerText,
    });
    draft.current = '';
    setReplies(replies + 1);
    onSent(record);
  };

  const newest = ticket.messages.at(-1)?.at;
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: order === 'newest-last' ? scroller.current.scrollHeight : 0 });
  }, [newest, order, active]);

  useEffect(() => {
    if (!active) return;
    const off = new AbortController();
    listenForShortcuts(
      [
        { name: 'submit', key: 's', ctrlAlt: true, run: send },
        { name: 'public-reply', key: 'c', ctrlAlt: true, run: () => setChannel(publicChannel(ticket)) },
        { name: 'internal-note', key: 'x', ctrlAlt: true, run: () => setChannel('internal') },
      ],
      off.signal,
    );
    return () => off.abort();
  });

  return (
    <div class="ticket" data-test-id={`ticket-${ticket.id}-standard-layout`} data-is-active={active} hidden={!active}>
      <Properties ticket={ticket} />
      <div class="conversation conversation-polaris" data-ticket-id={ticket.id}>
        <header class="conversation__head">
          <input class="subject" data-test-id="omni-header-subject" aria-label="Subject" value={ticket.subject} readOnly />
          <span class="quiet">
            via {ticket.channel === 'chat' ? 'messaging' : ticket.channel === 'email' ? 'email' : 'web form'}
          </span>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => onOrder(order === 'newest-last' ? 'newest-first' : 'newest-last')}
            aria-label={`Sort order: ${order === 'newest-last' ? 'newest last' : 'newest first'}`}
          >
            <Icon name="sort" size={16} />
            {order === 'newest-last' ? 'Newest last' : 'Newest first'}
          </button>
        </header>
        <div class="conversation__scroll" ref={scroller}>
          <Log ticket={ticket} order={order} />
        </div>
        <Composer
          key={`${channel} ${replies}`}
          ticket={ticket}
          channel={channel}
          draft={draft}
          onChannel={setChannel}
          onReady={(ready) => {
            composer.current = ready;
          }}
          onSend={send}
        />
        <SubmitBar chat={channel === 'native_messaging'} onSubmit={send} />
      </div>
      <CustomerPanel ticket={ticket} others={others} />
    </div>
  );
}
