import type { Finding } from '../analyzer/types.ts';
import { dismissalOf, findByKey, without } from './arrange.ts';
import { panelRows } from './panel-rows.ts';
import type { AgentEvent, PendingEdit, Session, SessionEffect, ShownFinding, Step } from './types.ts';

/** Of every pause, in the one length that is offered. */
const PAUSE_MINUTES = 60;

/** What the agent does, by pointer or key. */
export function act(session: Session, event: AgentEvent): Step {
  switch (event.type) {
    case 'card-opened':
      return openCard(session, event.key, event.by);
    case 'card-stepped':
      return stepCard(session, event.step);
    case 'card-left':
      return [session.card?.by === 'hover' ? { ...session, card: null } : session, []];
    case 'card-closed':
      return [{ ...session, card: null }, []];
    case 'keys-released':
      return [{ ...session, card: session.card?.by === 'hover' ? session.card : null, panelRow: null }, []];
    case 'more-toggled':
      return [session.card ? { ...session, card: { ...session.card, more: !session.card.more } } : session, []];
    case 'reframe-chosen':
      return chooseReframe(session, event.key, event.reframe);
    case 'statement-chosen': {
      const statement = session.statements.find(({ id }) => id === event.id);
      if (!statement) return [session, []];
      return insert(session, { text: statement.text, kind: 'statement' }, statement.slots[0] ?? null);
    }
    case 'phrase-sent':
      return insert(session, { text: event.text, kind: 'phrase' }, null);
    case 'dismissed':
      return dismiss(session, event.key);
    case 'muted-here':
      return muteHere(session, event.key);
    case 'rule-turned-off': {
      const rule = findByKey(session, event.key)?.finding.rule;
      return rule ? [hush(session, (one) => one.finding.rule === rule), [{ do: 'turn-off-rule', rule }]] : [session, []];
    }
    // The settings answer these with a `silenced`, here and in every other tab.
    case 'site-turned-off':
      return [session, [{ do: 'turn-off-site' }]];
    case 'paused':
      return [session, [{ do: 'pause', minutes: PAUSE_MINUTES }]];
    case 'turned-on':
      return [session, [{ do: 'turn-on' }]];
    case 'panel-toggled': {
      const open = event.open ?? !session.panelOpen;
      if (open === session.panelOpen) return [session, []];
      return [{ ...session, panelOpen: open, panelRow: null }, [{ do: 'remember-panel', open }]];
    }
    case 'badge-moved':
      return [{ ...session, corner: event.corner }, [{ do: 'remember-corner', corner: event.corner }]];
    case 'panel-stepped':
      return stepRow(session, event.step);
  }
}

function openCard(session: Session, key: string, by: 'hover' | 'click' | 'key'): Step {
  const { card } = session;
  if (!findByKey(session, key)) return [session, []];
  // What the agent opened on purpose is not swapped for what the pointer happens to pass over.
  if (by === 'hover' && card && (card.by !== 'hover' || card.key === key)) return [session, []];
  return [{ ...session, card: { key, by }, notice: null }, []];
}

function stepCard(session: Session, step: 1 | -1): Step {
  const { shown, card } = session;
  const at = shown.findIndex(({ key }) => key === card?.key);
  const next = shown.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % shown.length);
  return next ? [{ ...session, card: { key: next.key, by: 'key' }, notice: null }, []] : [session, []];
}

function stepRow(session: Session, step: 1 | -1): Step {
  const rows = panelRows(session);
  if (!session.panelOpen || rows.length === 0) return [session, []];
  const now = JSON.stringify(session.panelRow ?? null);
  const at = rows.findIndex((row) => JSON.stringify(row) === now);
  const next = rows.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % rows.length);
  return [{ ...session, panelRow: next ?? null }, []];
}

function chooseReframe(session: Session, key: string, index: number): Step {
  const { draft, applying } = session;
  const finding = findByKey(session, key)?.finding;
  const reframe = finding?.reframes[index];
  if (!draft || !finding || !reframe || applying) return [session, []];
  const { replaces, text, slots } = reframe;
  const effect: SessionEffect = {
    do: 'edit',
    revision: draft.revision,
    at: replaces,
    quote: draft.text.slice(replaces.start, replaces.end),
    text,
    select: slots?.[0] ?? null,
  };
  return [begin(session, { text, kind: 'reframe', rule: finding.rule }), [effect]];
}

function insert(session: Session, edit: PendingEdit, select: { start: number; end: number } | null): Step {
  if (session.applying) return [session, []];
  const revision = session.draft?.revision ?? 0;
  return [begin(session, edit), [{ do: 'edit', revision, at: 'caret', quote: '', text: edit.text, select }]];
}

const begin = (session: Session, applying: PendingEdit): Session => ({
  ...session,
  applying,
  card: null,
  panelRow: null,
  notice: null,
});

function dismiss(session: Session, key: string): Step {
  const finding = findByKey(session, key)?.finding;
  if (!finding || !session.draft) return [session, []];
  const name = dismissalOf(finding, session.draft);
  const same = (other: Finding): boolean => session.draft !== null && dismissalOf(other, session.draft) === name;
  const dismissed = [...session.dismissed, name];
  const { mutedHere } = session;
  return [{ ...hush(session, (one) => same(one.finding)), dismissed }, [{ do: 'remember-quiet', dismissed, mutedHere }]];
}

function muteHere(session: Session, key: string): Step {
  const rule = findByKey(session, key)?.finding.rule;
  if (!rule) return [session, []];
  const mutedHere = [...session.mutedHere, rule];
  const { dismissed } = session;
  return [{ ...hush(session, (one) => one.finding.rule === rule), mutedHere }, [{ do: 'remember-quiet', dismissed, mutedHere }]];
}

/** Takes findings off the screen and closes the card; one that waited in the panel may move up. */
function hush(session: Session, gone: (shown: ShownFinding) => boolean): Session {
  return { ...session, ...without(session, gone), card: null };
}
