import type { Author, Ticket } from '../../ticket.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { Icon } from '../shared/Icon.tsx';
import { MessageBody } from '../shared/MessageBody.tsx';
import { logTime } from '../shared/time.ts';

export type Order = 'newest-first' | 'newest-last';

const TYPES: Record<Author, string> = { customer: 'end-user', agent: 'agent', internal: 'internal', bot: 'bot' };

/** The conversation, in the order the agent chose. */
export function Log({ ticket, order }: { ticket: Ticket; order: Order }) {
  const messages = order === 'newest-last' ? ticket.messages : ticket.messages.toReversed();
  return (
    <div
      class={`log ${ticket.channel === 'chat' ? 'log--chat' : ''}`}
      data-test-id="omni-log-container"
      role="log"
      aria-label="Conversation"
    >
      {messages.map((message) => (
        <article key={message.at} class={`entry entry--${message.from}`} data-test-id="omni-log-comment-item">
          <Avatar name={message.author} />
          <div class="entry__message" data-test-id="omni-log-item-message" {...{ type: TYPES[message.from] }}>
            <div class="entry__head">
              <span class="entry__sender" data-test-id="omni-log-item-sender">
                <a
                  data-test-id="omni-log-comment-user-link"
                  href={`/agent/users/${encodeURIComponent(message.author)}`}
                  onClick={(event) => event.preventDefault()}
                >
                  {message.author}
                </a>
              </span>
              {message.from === 'internal' && (
                <span class="tag tag--internal" data-test-id="omni-log-internal-note-tag">
                  <Icon name="lock" size={12} />
                  Internal
                </span>
              )}
              <time class="quiet" data-test-id={`timestamp-${message.at}`} dateTime={message.at}>
                {logTime(message.at)}
              </time>
            </div>
            <div class="entry__body log-body" data-test-id="omni-log-message-content">
              <MessageBody message={message} />
              {message.from === 'agent' && ticket.channel !== 'chat' && (
                <div class="signature">Fieldnote Support for {ticket.brand}</div>
              )}
            </div>
          </div>
        </article>
      ))}
    </div>
  );
}
