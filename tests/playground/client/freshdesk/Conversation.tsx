import type { Message, Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { MessageBody } from '../shared/MessageBody.tsx';
import { ago, logTime } from '../shared/time.ts';

/** The product's class for an item, by who wrote it. */
const CLASSES = { customer: 'ticket-details__requestor', internal: 'ticket-details__privatenote', agent: '', bot: '' } as const;
const STATUS = { customer: 'replied', internal: 'added a private note', agent: 'replied', bot: 'replied' } as const;

/** The first message stands apart as the ticket's description; what came after is the conversation. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const [first, ...later] = ticket.messages;
  if (!first) return null;
  return (
    <div class="ticket-details" role="log" aria-label="Conversation">
      <div class="item" data-album={`ticket_${ticket.id}`}>
        <Head message={first} status={`reported via ${ticket.channel === 'web' ? 'the portal' : ticket.channel}`} sender />
        <div class="item__body log-body" data-test-id="ticket-description">
          <MessageBody message={first} />
        </div>
      </div>
      {later.map((message, index) => (
        <div
          key={message.at}
          class={`item ${CLASSES[message.from]}`}
          data-test-id="conversation-wrapper"
          data-album={`note_${ticket.id}${String(index + 1).padStart(3, '0')}`}
        >
          <Head message={message} status={STATUS[message.from]} />
          <div class="item__body log-body" data-test-conversation="conversation-text">
            <MessageBody message={message} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Head({ message, status, sender = false }: { message: Message; status: string; sender?: boolean }) {
  const agent = message.from === 'agent' || message.from === 'internal';
  return (
    <div class={`item__head ${sender ? 'sender-info' : ''}`}>
      <Avatar name={message.author} />
      <div>
        <b>
          <span data-test-id="user-name" {...(agent && { 'data-test-is-agent': 'true' })}>
            {message.author}
          </span>
        </b>{' '}
        <span class="quiet" data-test-id="conversation-status">
          {status}
        </span>
        <div class="item__time quiet" data-test-id="time-info" {...{ 'aria-label': new Date(message.at).toUTCString() }}>
          {ago(message.at)} ({logTime(message.at)})
        </div>
      </div>
    </div>
  );
}
