import { useEffect, useRef } from 'preact/hooks';
import type { Ticket } from '../../ticket.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { createReplyEditor, type ReplyEditor } from './froala.ts';

export type Action = 'reply' | 'note' | 'forward';

const ACTIONS: Record<Action, { readonly label: string; readonly icon: IconName; readonly send: string }> = {
  reply: { label: 'Reply', icon: 'reply', send: 'Send' },
  note: { label: 'Add note', icon: 'note', send: 'Add note' },
  forward: { label: 'Forward', icon: 'forward', send: 'Forward' },
};

interface Props {
  readonly ticket: Ticket;
  readonly action: Action;
  onAction(action: Action): void;
  onReady(): void;
  onSend(editor: ReplyEditor): void;
  onDiscard(): void;
}

/** The open composer. Its editor lives from the click that opened it to send or discard, and is a new one for each action. */
export function ReplyBox({ ticket, action, onAction, onReady, onSend, onDiscard }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<ReplyEditor | null>(null);
  const { send } = ACTIONS[action];

  useEffect(() => {
    const gone = new AbortController();
    const element = document.createElement('div');
    host.current?.append(element);
    createReplyEditor(element, '').then((made) => {
      if (gone.signal.aborted) return made.destroy();
      gone.signal.addEventListener('abort', () => made.destroy(), { once: true });
      editor.current = made;
      onReady();
      made.focus();
    });
    return () => gone.abort();
  }, []);

  const submit = () => {
    if (editor.current) onSend(editor.current);
  };

  return (
    <section class={`ticket-editor ticket-editor--${action}`} aria-label={ACTIONS[action].label}>
      <div class="ticket-actions-list" role="tablist" aria-label="Kind of answer">
        {(Object.keys(ACTIONS) as Action[]).map((item) => (
          <button
            key={item}
            type="button"
            role="tab"
            class="ticket-action-button"
            onClick={() => item !== action && onAction(item)}
          >
            <Icon name={ACTIONS[item].icon} size={16} />
            {ACTIONS[item].label}
          </button>
        ))}
      </div>
      {action === 'note' ? (
        <p class="ticket-editor__hint">
          <Icon name="lock" size={14} />
          Private note to your team
        </p>
      ) : (
        <div class="ticket-editor__to">
          <label>
            <span class="quiet">To</span>
            <input
              type="text"
              name="to"
              value={action === 'reply' ? `${ticket.requester.name} <${ticket.requester.email}>` : ''}
            />
          </label>
        </div>
      )}
      <div class="ticket-editor__body" ref={host} />
      <footer class="ticket-editor__footer">
        {action === 'reply' && (
          <button
            type="button"
            class="button button--quiet fr-quoted-marker-remove"
            title="Show quoted text"
            onClick={() => quote(editor.current, ticket)}
          >
            <Icon name="more" size={16} />
            Quoted text
          </button>
        )}
        <span class="grow" />
        <button type="button" class="button button--quiet" data-test-id="discard" onClick={onDiscard}>
          Discard
        </button>
        <span class="reply-btn-wrapper">
          <button type="button" class="button button--go reply-btn" data-test-id="submit" onClick={submit}>
            {send}
          </button>
        </span>
      </footer>
    </section>
  );
}

/** Puts the customer's last message under the draft, as mail programs do. */
function quote(editor: ReplyEditor | null, ticket: Ticket): void {
  const last = ticket.messages.findLast((message) => message.from === 'customer');
  if (!editor || !last) return;
  const quoted = document.createElement('blockquote');
  quoted.className = 'freshdesk_quote';
  quoted.innerText = last.text;
  const wrap = document.createElement('div');
  wrap.className = 'freshdesk_quote';
  wrap.append(`On ${new Date(last.at).toUTCString()}, ${last.author} wrote:`, quoted);
  editor.setHtml(`${editor.html()}<div><br></div>${wrap.outerHTML}`);
}
