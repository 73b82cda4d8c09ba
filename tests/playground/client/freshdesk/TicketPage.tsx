import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SentRecord, Ticket } from '../../ticket.ts';
import { postReply } from '../shared/api.ts';
import { Icon } from '../shared/Icon.tsx';
import { listenForShortcuts } from '../shared/shortcuts.ts';
import { ContactWidget } from './ContactWidget.tsx';
import { Conversation } from './Conversation.tsx';
import type { ReplyEditor } from './froala.ts';
import { type Action, ReplyBox } from './ReplyBox.tsx';

interface Props {
  readonly ticket: Ticket;
  onSent(record: SentRecord): void;
  onList(): void;
  onNext(): void;
}

/** One ticket, alone on its page. */
export function TicketPage({ ticket, onSent, onList, onNext }: Props) {
  const [action, setAction] = useState<Action | null>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const send = async (editor: ReplyEditor) => {
    const model = editor.html();
    if (!model) return;
    const record = await postReply({
      ticket: ticket.id,
      surface: action === 'note' ? 'internal' : 'public',
      model,
      shown: editor.shown(),
    });
    setAction(null);
    onSent(record);
  };

  const scrollToEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  useLayoutEffect(scrollToEnd, [ticket.messages.length, action]);

  useEffect(() => {
    const off = new AbortController();
    listenForShortcuts(
      [
        { name: 'reply', key: 'r', run: () => setAction('reply') },
        { name: 'note', key: 'n', run: () => setAction('note') },
        { name: 'forward', key: 'f', run: () => setAction('forward') },
        { name: 'next-ticket', key: 'j', run: onNext },
      ],
      off.signal,
    );
    return () => off.abort();
  }, [onNext]);

  return (
    <div class="page">
      <header class="page__bar">
        <nav aria-label="Breadcrumb">
          <a
            href="/a/tickets"
            onClick={(event) => {
              event.preventDefault();
              onList();
            }}
          >
            All tickets
          </a>{' '}
          <span class="quiet">/ {ticket.id}</span>
        </nav>
        <span class="divider" />
        <button type="button" class="button button--line" data-test-id="ticket-action-reply" onClick={() => setAction('reply')}>
          <Icon name="reply" size={16} />
          Reply
        </button>
        <button type="button" class="button button--line" data-test-note-action="add" onClick={() => setAction('note')}>
          <Icon name="note" size={16} />
          Add note
        </button>
        <button type="button" class="button button--line" onClick={() => setAction('forward')}>
          <Icon name="forward" size={16} />
          Forward
        </button>
        <button type="button" class="button button--line">
          <Icon name="check" size={16} />
          Close
        </button>
        <span class="grow" />
        <button type="button" class="button button--line" onClick={onNext}>
          Next ticket
        </button>
      </header>
      <div class="page__main" ref={scroller}>
        <section class="sheet">
          <h1 class="ticket-subject-heading">{ticket.subject}</h1>
          <Conversation ticket={ticket} />
          {action === null ? (
            <div class="reply-bar-wrapper">
              <ul class="reply-bar">
                <li>
                  <button
                    type="button"
                    class="editor-placeholder"
                    data-test-id="active-editor"
                    onClick={() => setAction('reply')}
                  >
                    <Icon name="reply" size={16} />
                    Reply to {ticket.requester.name}
                  </button>
                </li>
                <li>
                  <button type="button" class="button button--line" data-test-note-action="add" onClick={() => setAction('note')}>
                    Add note
                  </button>
                </li>
              </ul>
            </div>
          ) : (
            <ReplyBox
              key={action}
              ticket={ticket}
              action={action}
              onAction={setAction}
              onReady={scrollToEnd}
              onSend={send}
              onDiscard={() => setAction(null)}
            />
          )}
        </section>
      </div>
      <ContactWidget ticket={ticket} />
    </div>
  );
}
