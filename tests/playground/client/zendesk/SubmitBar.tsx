import { useState } from 'preact/hooks';
import { Icon } from '../shared/Icon.tsx';

const STATUSES = ['open', 'pending', 'solved'] as const;

/** The foot of a ticket: macros, and the button that sends. A chat sends from its composer, and here only the status is set. */
export function SubmitBar({ chat, onSubmit }: { chat: boolean; onSubmit(): void }) {
  const [open, setOpen] = useState(false);
  return (
    <footer class="submit-bar">
      <button type="button" class="button button--quiet">
        <Icon name="bolt" size={16} />
        Apply macro
      </button>
      <span class="grow" />
      <div class="menu-anchor submit">
        <button type="button" class="button button--go" data-test-id="submit_button-button" onClick={chat ? undefined : onSubmit}>
          {chat ? 'End chat as' : 'Submit as'} <b>Open</b>
        </button>
        <button
          type="button"
          class="button button--go"
          data-test-id="submit_button-menu-button"
          aria-label="Choose a status"
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" size={14} />
        </button>
        {open && (
          <div role="menu" class="menu menu--up">
            {STATUSES.map((status) => (
              <button
                key={status}
                type="button"
                role="menuitem"
                data-test-id={`submit_button-menu-${status}`}
                onClick={() => {
                  setOpen(false);
                  onSubmit();
                }}
              >
                Submit as {status}
              </button>
            ))}
          </div>
        )}
      </div>
    </footer>
  );
}
