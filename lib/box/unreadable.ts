import type { Composer } from '../page/composer.ts';
import { openSession } from '../session/open.ts';
import { reduce } from '../session/reduce.ts';
import { anchorsOf } from './anchors.ts';
import { Marks } from './marks.ts';
import type { BoxPorts } from './ports.ts';

/** Says at a reply box whose editor is not known that it cannot be read. Nothing is listened to there, and nothing written. */
export function showUnreadable(composer: Composer, ports: BoxPorts, signal: AbortSignal): void {
  let session = openSession({ silence: 'unreadable', panelOpen: false, dismissed: [], mutedHere: [] });
  const anchors = anchorsOf(composer.element, new Marks(), { sendButton: composer.sendButton, controls: ports.controls });
  const picture = ports.mount((event) => {
    [session] = reduce(session, event);
    picture.render(session, anchors);
  });
  picture.render(session, anchors);
  signal.addEventListener('abort', () => picture.destroy(), { once: true });
}
