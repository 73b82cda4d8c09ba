import { mountOverlay } from '../../../components/overlay/mount.tsx';
import { themeOf } from '../../../components/overlay/theme.ts';
import '../../../components/overlay/marks.css';
import type { Session, SessionEvent } from '../../../lib/session/types.ts';
import { buildHost, rangeOf } from './host.ts';
import './host.css';
import { CUSTOMER, REPLY, SCENES } from './samples.ts';

const look = new URLSearchParams(location.search);
document.documentElement.dir = look.get('dir') ?? 'ltr';
document.documentElement.classList.toggle('dark', look.get('theme') === 'dark');

const host = buildHost(CUSTOMER);
const shell = document.createElement('attune-overlay');
document.documentElement.append(shell);

let session: Session = SCENES['badge-quiet'] as Session;
const dispatched: SessionEvent[] = [];
const overlay = mountOverlay(shell.attachShadow({ mode: 'open' }), {
  dispatch: (event) => dispatched.push(event),
  theme: () => themeOf(host.composer),
});
const anchors = host.anchors(() => session);

/** What the tests and the camera steer the page with. */
const gallery = {
  scenes: Object.keys(SCENES),
  dispatched,
  show(name: string): void {
    session = SCENES[name] ?? session;
    host.write(session.draft?.text ?? (name.startsWith('panel-empty') ? '' : REPLY));
    mark();
    overlay.render(session, anchors);
  },
  theme: () => themeOf(host.composer),
  redraw: () => overlay.render(session, anchors),
  /** Puts the caret behind these words and draws again, as the driver does. */
  caretBehind(words: string): void {
    const end = REPLY.indexOf(words) + words.length;
    const range = rangeOf(host.composer, end, end);
    host.composer.focus();
    if (range) getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
    overlay.render(session, anchors);
  },
};

export type Gallery = typeof gallery;
Object.assign(window, { gallery });

function mark(): void {
  CSS.highlights.clear();
  const ground = themeOf(host.composer);
  for (const { key, finding } of session.shown) {
    const [span] = finding.spans;
    const range = rangeOf(host.composer, span.start, span.end);
    if (!range) continue;
    const name = `attune-${finding.level}-on-${ground}`;
    CSS.highlights.set(name, new Highlight(range, ...(CSS.highlights.get(name) ?? [])));
    if (session.card?.key === key) CSS.highlights.set('attune-open', new Highlight(range));
  }
}

gallery.show('badge-quiet');
