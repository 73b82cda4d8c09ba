import type { ApplyResult, EditorHandle, TextMap } from '../editors/types.ts';
import type { Composer } from '../page/composer.ts';
import { type Opening, openSession } from '../session/open.ts';
import { reduce } from '../session/reduce.ts';
import type { Session, SessionEffect, SessionEvent, Silence } from '../session/types.ts';
import { anchorsOf } from './anchors.ts';
import { drawing } from './drawing.ts';
import { listenToHover } from './hover.ts';
import { listenToChanges, listenToSize } from './listen-changes.ts';
import { listenToKeys } from './listen-keys.ts';
import { Marks } from './marks.ts';
import { afterPause } from './pause.ts';
import { type Performers, perform } from './perform.ts';
import type { BoxPorts } from './ports.ts';
import { readBox } from './reader.ts';
import { backOff } from './retry.ts';
import { writer } from './writer.ts';

export interface Box {
  readonly session: Session;
  /** Writes a phrase at the caret, on the agent's click in the popup. */
  insert(text: string): Promise<ApplyResult>;
  silence(silence: Silence | null): void;
  rulesChanged(): void;
}

interface BoxOptions {
  readonly composer: Composer;
  readonly handle: EditorHandle;
  readonly silentLines: readonly string[];
  readonly opening: Opening;
  readonly ports: BoxPorts;
}

/**
 * What happens at one reply box: listens, asks the reducer, does what it says. All of it ends with `signal`. After an exception
 * the box is left alone: nothing is drawn, read or written there until the page is loaded again.
 */
export function openBox({ composer, handle, silentLines, opening, ports }: BoxOptions, parent: AbortSignal): Box {
  const broken = new AbortController();
  const signal = AbortSignal.any([parent, broken.signal]);
  const { element } = handle;
  const marks = new Marks();
  let session = openSession(opening);
  /** The text as last read; null once it has changed since. Offsets of the session fit it. */
  let map: TextMap | null = null;
  let asked = 0;

  const guard =
    <A extends readonly unknown[]>(run: (...args: A) => void) =>
    (...args: A): void => {
      if (signal.aborted) return;
      try {
        run(...args);
      } catch (error) {
        ports.report(error);
        broken.abort();
      }
    };

  const dispatch = guard((event: SessionEvent): void => {
    // What the agent chooses is judged by the text as it stands, not as it stood at the last pause.
    if (event.type === 'reframe-chosen' && !map) read();
    const before = session;
    const [next, effects] = reduce(session, event);
    session = next;
    for (const effect of effects) perform(effect, doing);
    if (session !== before) picture.changed(effects.some((effect) => effect.do === 'analyse'));
  });

  const read = guard((): void => {
    const reading = readBox(handle, composer, silentLines);
    if (!reading) return;
    const before = session;
    map = reading.map;
    dispatch(reading.event);
    // The page may have made its nodes anew around the same words: the marks hang on nodes.
    if (session === before) picture.changed(false);
  });

  const pause = afterPause(read, signal);
  const retry = backOff(read, signal);
  const write = writer(handle, ports, (result) => dispatch({ type: 'written', result }));
  const picture = drawing(
    guard(() => draw()),
    signal,
  );
  const shown = ports.mount(dispatch);
  const anchors = anchorsOf(element, marks, { sendButton: composer.sendButton, controls: ports.controls });

  function draw(): void {
    const { card } = session;
    if (map) marks.place(session.shown, map, ports.theme());
    else marks.keepOnly(new Set(session.shown.map(({ key }) => key)));
    marks.open(card?.key ?? null);
    shown.render(session, anchors);
  }

  const doing: Performers = {
    'read-after-pause': () => pause.touch(),
    'read-now': () => read(),
    analyse: (effect) => analyse(effect),
    'retry-later': () => retry.later(),
    edit: (effect) => {
      pause.cancel();
      void write.edit(effect);
    },
    copy: ({ text }) => void ports.copy(text).then((done) => dispatch({ type: 'copied', done })),
    'record-use': ({ edit, states, situations }) => {
      const { customerName: customer, agentName: agent } = session.conversation;
      ports.recordUse({ ...edit, states, situations, names: { ...(customer && { customer }), ...(agent && { agent }) } });
    },
    'remember-panel': ({ open }) => ports.rememberPanel(open),
    'remember-corner': ({ corner }) => ports.rememberCorner(corner),
    'remember-quiet': ({ dismissed, mutedHere }) => ports.rememberQuiet({ dismissed, mutedHere }),
    'turn-off-rule': ({ rule }) => ports.turnOffRule(rule),
    'turn-off-site': () => ports.turnOffSite(),
    pause: ({ minutes }) => ports.pause(minutes),
    'turn-on': () => ports.turnOn(),
  };

  function analyse({ draft, conversation }: Extract<SessionEffect, { do: 'analyse' }>): void {
    asked += 1;
    const mine = asked;
    ports.analyse(draft, conversation).then(
      (answer) => {
        retry.reset();
        dispatch({ type: 'analysed', ...answer });
      },
      () => mine === asked && dispatch({ type: 'analyser-failed' }),
    );
  }

  const touched = guard((): void => {
    map = null;
    pause.touch();
    const { card, notice, panelRow } = session;
    if (marks.any || card || notice || panelRow) picture.typed(guard(afterTyping));
  });

  /** Once a frame at most while the agent types: what floats gets out of the way, and edited words lose their mark. */
  function afterTyping(): void {
    // Read since then: what changed was our own edit, and its notice is to stay.
    if (map) return;
    const { card, notice, panelRow } = session;
    const caret = element.ownerDocument.getSelection();
    const node = caret?.focusNode;
    const edited = marks.any && node && element.contains(node) ? marks.touching(node, caret.focusOffset) : [];
    if (edited.length > 0 || card || notice || panelRow) dispatch({ type: 'typed', touched: edited });
  }

  listenToChanges(element, touched, signal);
  listenToSize(element, () => picture.changed(false), signal);
  listenToKeys(element, { session: () => session, dispatch }, signal);
  listenToHover(element, ports.overlay, { marks, dispatch }, signal);
  signal.addEventListener(
    'abort',
    () => {
      marks.clear();
      shown.destroy();
    },
    { once: true },
  );
  read();

  return {
    get session() {
      return session;
    },
    insert: (text) => write.whenWritten(() => dispatch({ type: 'phrase-sent', text })),
    silence: (silence) => dispatch({ type: 'silenced', silence }),
    rulesChanged: () => dispatch({ type: 'rules-changed' }),
  };
}
