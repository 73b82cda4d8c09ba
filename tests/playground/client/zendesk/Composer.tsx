import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ticket } from '../../ticket.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { type ComposerEditor, createComposer } from './ckeditor.ts';
import { MacroMenu } from './MacroMenu.tsx';

export type Channel = 'internal' | 'web' | 'email' | 'native_messaging';

const CHANNELS: Record<Channel, { readonly label: string; readonly icon: IconName }> = {
  web: { label: 'Public reply', icon: 'reply' },
  email: { label: 'Email', icon: 'mail' },
  native_messaging: { label: 'Messaging', icon: 'chat' },
  internal: { label: 'Internal note', icon: 'lock' },
};

export function publicChannel(ticket: Ticket): Channel {
  return ticket.channel === 'chat' ? 'native_messaging' : ticket.channel;
}

interface Props {
  readonly ticket: Ticket;
  readonly channel: Channel;
  /** Text that outlives the editor's node: kept over a change of channel and of tab. */
  readonly draft: { current: string };
  onChannel(channel: Channel): void;
  onReady(composer: ComposerEditor | null): void;
  onSend(): void;
}

/** One composer node. It is a new one at every change of channel and after every reply: the parent gives it a new key. */
export function Composer({ ticket, channel, draft, onChannel, onReady, onSend }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [composer, setComposer] = useState<ComposerEditor | null>(null);
  const plain = channel === 'native_messaging';

  useEffect(() => {
    const gone = new AbortController();
    const element = document.createElement('div');
    host.current?.append(element);
    createComposer(element, {
      plain,
      data: draft.current,
      label: CHANNELS[channel].label,
      placeholder: channel === 'internal' ? 'Write a note that only your team sees' : '',
      onChange: (data) => {
        draft.current = data;
      },
    }).then((made) => {
      if (gone.signal.aborted) return void made.editor.destroy();
      gone.signal.addEventListener('abort', () => void made.editor.destroy().then(() => element.remove()), { once: true });
      if (made.toolbar) bar.current?.prepend(made.toolbar);
      setComposer(made);
      onReady(made);
    });
    return () => {
      onReady(null);
      gone.abort();
    };
  }, []);

  useEffect(() => {
    if (!composer || !plain) return;
    // Enter sends in a chat, as in the product; Shift+Enter is CKEditor's own line break.
    composer.editor.editing.view.document.on(
      'enter',
      (event, data: { isSoft: boolean; preventDefault(): void }) => {
        if (data.isSoft) return;
        data.preventDefault();
        event.stop();
        onSend();
      },
      { priority: 'highest' },
    );
  }, [composer]);

  return (
    <section class={`composer composer--${channel}`} aria-label="Composer">
      <header class="composer__head">
        <ChannelSwitcher ticket={ticket} channel={channel} onChannel={onChannel} />
        {channel !== 'internal' && !plain && (
          <span class="composer__to">
            <span class="quiet">To</span> <span class="pill">{ticket.requester.name}</span>
          </span>
        )}
      </header>
      <div class="zendesk-editor--rich-text-container" data-test-id="ticket-rich-text-editor">
        <div class="composer__view" data-test-id="editor-view" ref={host} />
        <MacroMenu composer={composer} />
      </div>
      <footer class="composer__bar" data-test-id="omnichannel-composer-toolbar" ref={bar}>
        {plain && (
          <button type="button" class="button button--go" data-test-id="omnichannel-omnicomposer-send-button" onClick={onSend}>
            Send
          </button>
        )}
      </footer>
    </section>
  );
}

function ChannelSwitcher({ ticket, channel, onChannel }: Pick<Props, 'ticket' | 'channel' | 'onChannel'>) {
  const [open, setOpen] = useState(false);
  const { label, icon } = CHANNELS[channel];
  return (
    <div class="menu-anchor">
      <button
        type="button"
        class="switcher"
        data-test-id="omnichannel-channel-switcher-button"
        data-channel={channel}
        data-channel-switcher-trigger-for-ticket-id={ticket.id}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} size={16} />
        {label}
        <Icon name="down" size={14} />
      </button>
      {open && (
        <div role="menu" class="menu">
          {[publicChannel(ticket), 'internal' as const].map((item) => (
            <button
              key={item}
              type="button"
              role="menuitem"
              data-test-id={`omnichannel-channel-switcher-menuitem-${item}`}
              onClick={() => {
                setOpen(false);
                if (item !== channel) onChannel(item);
              }}
            >
              <Icon name={CHANNELS[item].icon} size={16} />
              {CHANNELS[item].label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
