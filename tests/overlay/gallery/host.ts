import { controlsIn } from '../../../components/overlay/controls.ts';
import type { Anchors, Rect } from '../../../lib/session/anchors.ts';
import type { Session } from '../../../lib/session/types.ts';

/** A page as a helpdesk has it: a thread, a reply box, a toolbar under it, a column at each side. */
export interface Host {
  readonly composer: HTMLElement;
  readonly anchors: (session: () => Session) => Anchors;
  write(text: string): void;
}

export function buildHost(thread: string): Host {
  const composer = element('div', {
    id: 'composer',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Reply',
    'aria-multiline': 'true',
  });
  const tools = element(
    'div',
    { id: 'tools' },
    ...['Bold', 'Link', 'Attach'].map((name) => button(name)),
    button('Send', 'send'),
  );
  document.body.replaceChildren(
    element('nav', { 'aria-label': 'Ticket' }, element('p', {}, 'Requester'), element('p', {}, 'Dana Whitfield')),
    element(
      'main',
      {},
      element('h1', {}, 'Order 4471'),
      element('p', { id: 'thread' }, thread),
      element('div', { id: 'box' }, composer, tools),
    ),
    element('aside', { 'aria-label': 'Apps' }, element('p', {}, 'Apps')),
  );
  return {
    composer,
    anchors: (session) => anchorsOf(composer, session),
    write(text) {
      composer.replaceChildren(...text.split('\n').map((line) => element('p', {}, line)));
    },
  };
}

function anchorsOf(composer: HTMLElement, session: () => Session): Anchors {
  return {
    composer: () => (composer.isConnected ? composer.getBoundingClientRect() : null),
    caretLine: () => caretLine(composer),
    finding(key) {
      const { shown, further, draft } = session();
      const span = [...shown, ...further].find((one) => one.key === key)?.finding.spans[0];
      const range = span && draft && rangeOf(composer, span.start, span.end);
      return range ? [...range.getClientRects()] : [];
    },
    sendButton: () => document.getElementById('send')?.getBoundingClientRect() ?? null,
    viewport: () => ({ x: 0, y: 0, width: document.documentElement.clientWidth, height: document.documentElement.clientHeight }),
    controls: (area) => controlsIn(area, document),
  };
}

function caretLine(composer: HTMLElement): Rect | null {
  const selection = getSelection();
  if (!selection?.rangeCount || !composer.contains(selection.focusNode)) return null;
  const rect = selection.getRangeAt(0).getClientRects()[0];
  if (!rect) return null;
  const { x, width } = composer.getBoundingClientRect();
  return { x, y: rect.y, width, height: rect.height };
}

/** A range for offsets into the text, whose lines are one paragraph each. */
export function rangeOf(composer: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const paragraph of composer.children) {
    const node = paragraph.firstChild;
    const length = node?.textContent?.length ?? 0;
    if (node && !begun && start <= at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (node && begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length + 1;
  }
  return null;
}

function button(name: string, id = name.toLowerCase()): HTMLElement {
  return element('button', { type: 'button', id }, name);
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
