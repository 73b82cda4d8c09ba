import type { AgentEvent, Session } from '../session/types.ts';
import { MORE } from '../session/types.ts';

/** What of a keyboard event decides. `code` is the key's place, so that layouts and Alt's own characters do not matter. */
export interface Press {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** `taken`: the key is ours and does not reach the page. */
export interface KeyAnswer {
  readonly events: readonly AgentEvent[];
  readonly taken: boolean;
}

const NOT_OURS: KeyAnswer = { events: [], taken: false };
const taken = (...events: readonly AgentEvent[]): KeyAnswer => ({ events, taken: true });

/** What a key means at a reply box now. Everything that is not named here goes to the page as if we were not there. */
export function meaningOf(press: Press, session: Session): KeyAnswer {
  const { altKey, ctrlKey, metaKey, shiftKey, code } = press;
  if (ctrlKey || metaKey || isModifier(code)) return NOT_OURS;
  if (altKey) return shortcut(code, shiftKey, session);
  if (shiftKey) return release(session);
  if (session.card) return onCard(code, session, session.card);
  if (session.panelRow) return onRow(code, session);
  // A panel that was opened by pointer has no row, and closes all the same.
  return session.panelOpen && code === 'Escape' ? taken({ type: 'panel-toggled', open: false }) : NOT_OURS;
}

function shortcut(code: string, shiftKey: boolean, session: Session): KeyAnswer {
  if (code === 'KeyJ' && session.shown.length > 0) return taken({ type: 'card-stepped', step: shiftKey ? -1 : 1 });
  if (shiftKey) return NOT_OURS;
  if (code === 'KeyK') {
    // A panel opened by key listens to arrows: the first row is ready.
    return session.panelOpen
      ? taken({ type: 'panel-toggled' })
      : taken({ type: 'panel-toggled' }, { type: 'panel-stepped', step: 1 });
  }
  if (code === 'KeyM' && session.card && session.card.by !== 'hover') return taken({ type: 'more-toggled' });
  return NOT_OURS;
}

function onCard(code: string, session: Session, { key, by, more }: NonNullable<Session['card']>): KeyAnswer {
  if (code === 'Escape') return taken({ type: 'dismissed', key });
  if (by === 'hover') return NOT_OURS;
  const digit = digitOf(code);
  if (more) {
    const choice = MORE[digit - 1];
    if (choice) return taken(choice === 'muted-here' || choice === 'rule-turned-off' ? { type: choice, key } : { type: choice });
  }
  const index = code === 'Enter' || code === 'NumpadEnter' ? 0 : digit === 2 ? 1 : -1;
  const finding = [...session.shown, ...session.further].find((one) => one.key === key)?.finding;
  return finding?.reframes[index] ? taken({ type: 'reframe-chosen', key, reframe: index }) : release(session);
}

function onRow(code: string, session: Session): KeyAnswer {
  const { panelRow } = session;
  switch (code) {
    case 'ArrowDown':
      return taken({ type: 'panel-stepped', step: 1 });
    case 'ArrowUp':
      return taken({ type: 'panel-stepped', step: -1 });
    case 'Escape':
      return taken({ type: 'panel-toggled', open: false });
    case 'Enter':
    case 'NumpadEnter':
      if (!panelRow) return NOT_OURS;
      return 'statement' in panelRow
        ? taken({ type: 'statement-chosen', id: panelRow.statement })
        : taken({ type: 'card-opened', key: panelRow.finding, by: 'key' });
    default: {
      const statement = session.statements[digitOf(code) - 1];
      return statement ? taken({ type: 'statement-chosen', id: statement.id }) : release(session);
    }
  }
}

/** Any other key is the agent writing on: what listened to keys lets go, and the key reaches the box. */
function release({ card, panelRow }: Session): KeyAnswer {
  const listening = (card && card.by !== 'hover') || panelRow;
  return listening ? { events: [{ type: 'keys-released' }], taken: false } : NOT_OURS;
}

const digitOf = (code: string): number => (/^(Digit|Numpad)[1-9]$/.test(code) ? Number(code.at(-1)) : 0);
const isModifier = (code: string): boolean => /^(Shift|Control|Alt|Meta)(Left|Right)$/.test(code) || code === 'CapsLock';
