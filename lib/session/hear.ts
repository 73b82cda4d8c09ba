import type { Draft, Span } from '../analyzer/types.ts';
import { arrange, carryOver, findByKey, without } from './arrange.ts';
import type { BoxEvent, Session, SessionEffect, Silence, Step } from './types.ts';

type Of<T extends BoxEvent['type']> = Extract<BoxEvent, { type: T }>;

/** What the box, the page and the background tell. */
export function hear(session: Session, event: BoxEvent): Step {
  switch (event.type) {
    case 'typed':
      return typed(session, event);
    case 'read':
      return read(session, event);
    case 'analysed':
      return analysed(session, event);
    case 'analyser-failed':
      return [isChosen(session.silence) ? session : silent(session, 'analyser-away'), [{ do: 'retry-later' }]];
    case 'silenced':
      return silenced(session, event.silence);
    case 'written':
      return written(session, event);
    case 'copied':
      return [{ ...session, notice: event.done ? 'refused-copied' : 'refused' }, []];
    case 'rules-changed':
      return [session, analyseAgain(session)];
  }
}

/** Everything that floats gets out of the way; the words being edited lose their mark at once, the rest follows the pause. */
function typed(session: Session, { touched }: Of<'typed'>): Step {
  // Our own edit makes the editor raise input events too: those must not take the notice away.
  if (session.applying) return [session, [{ do: 'read-after-pause' }]];
  const left = touched.length > 0 ? without(session, ({ key }) => touched.includes(key)) : session;
  return [
    { ...session, shown: left.shown, further: left.further, card: null, panelRow: null, notice: null },
    [{ do: 'read-after-pause' }],
  ];
}

function read(session: Session, event: Of<'read'>): Step {
  const { draft, analysis } = session;
  const silence = session.silence === 'unreadable' ? null : session.silence;
  const sameDraft =
    draft?.text === event.text &&
    draft.surface === event.surface &&
    draft.channel === event.channel &&
    sameSpans(draft.excluded ?? [], event.excluded);
  if (sameDraft && session.conversation === event.conversation && analysis?.revision === draft.revision) {
    return [silence === session.silence ? session : { ...session, silence }, []];
  }
  const { text, excluded, surface, channel, conversation } = event;
  const next: Draft = { revision: (draft?.revision ?? 0) + 1, text, excluded, surface, channel };
  const kept = keepCard({ ...session, silence, draft: next, conversation, ...carryOver(session, draft?.text ?? '', text) });
  return [kept, analyseAgain(kept)];
}

function analysed(session: Session, { analysis, statements }: Of<'analysed'>): Step {
  const { draft } = session;
  if (!draft || analysis.revision < draft.revision || isChosen(session.silence)) return [session, []];
  if (!analysis.english) return [{ ...silent(session, 'not-english'), analysis }, []];
  // Colleagues read an internal note: nothing is offered there to be said to the customer.
  const offered = draft.surface === 'public' ? statements : [];
  return [
    keepCard({
      ...session,
      silence: null,
      analysis,
      statements: offered,
      ...arrange(analysis.findings, draft, session, session),
    }),
    [],
  ];
}

function silenced(session: Session, silence: Silence | null): Step {
  if (silence === session.silence) return [session, []];
  if (silence) return [silent(session, silence), []];
  const speaking = { ...session, silence };
  return [speaking, analyseAgain(speaking)];
}

function written(session: Session, { result }: Of<'written'>): Step {
  const { applying: edit, analysis } = session;
  if (!edit) return [session, []];
  const done: Session = { ...session, applying: null };
  if (result === 'refused') return [done, [{ do: 'copy', text: edit.text }]];
  if (result === 'stale') return [{ ...done, notice: 'stale' }, [{ do: 'read-now' }]];
  const states = analysis?.customer?.states ?? [];
  const situations = analysis?.customer?.situations ?? [];
  return [
    { ...done, notice: edit.kind === 'reframe' ? 'applied' : 'inserted' },
    [{ do: 'record-use', edit, states, situations }, { do: 'read-now' }],
  ];
}

/** Off and paused are the agent's own choice: nothing but the agent ends them. */
const isChosen = (silence: Silence | null): boolean => silence === 'off-here' || silence === 'paused';

function silent(session: Session, silence: Silence): Session {
  return { ...session, silence, analysis: null, shown: [], further: [], statements: [], card: null, panelRow: null };
}

function analyseAgain({ draft, conversation, silence }: Session): SessionEffect[] {
  return draft && !isChosen(silence) ? [{ do: 'analyse', draft, conversation }] : [];
}

/** A card goes with its finding. */
function keepCard(session: Session): Session {
  return session.card && !findByKey(session, session.card.key) ? { ...session, card: null } : session;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
}
