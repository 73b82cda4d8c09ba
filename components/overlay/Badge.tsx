import { message } from '../../lib/platform/messages.ts';
import type { Anchors } from '../../lib/session/anchors.ts';
import type { Session } from '../../lib/session/types.ts';
import { keySigns } from '../ui/Kbd.tsx';
import { BadgeFace } from './BadgeFace.tsx';
import { badgeWords, highestLevel } from './badge-words.ts';
import type { Dispatch } from './dispatch.ts';
import { KEYS } from './keys.ts';
import { nearestCorner, placeBadge } from './place/badge.ts';
import { useDrag } from './use-drag.ts';
import { usePlace } from './use-place.ts';

export interface BadgeProps {
  readonly session: Session;
  readonly anchors: Anchors;
  readonly rightToLeft: boolean;
  readonly dispatch: Dispatch;
}

/** The one thing that is always there: how the reply stands, in 24 pixels, and the door to the panel. */
export function Badge({ session, anchors, rightToLeft, dispatch }: BadgeProps) {
  const element = usePlace<HTMLDivElement>(() =>
    placeBadge({
      composer: anchors.composer(),
      viewport: anchors.viewport(),
      controls: anchors.controls,
      corner: session.corner ?? 'bottom-end',
      rightToLeft,
    }),
  );
  const drag = useDrag((x, y) => {
    const composer = anchors.composer();
    if (composer) dispatch({ type: 'badge-moved', corner: nearestCorner(composer, x, y, rightToLeft) });
  });
  const words = badgeWords(session);
  return (
    <div ref={element} class="floating badge-place">
      <button
        type="button"
        class="badge"
        aria-label={words}
        title={`${words} (${keySigns(KEYS.panel)})`}
        aria-expanded={session.panelOpen}
        aria-keyshortcuts={KEYS.panel}
        {...drag}
        onClick={() => dispatch({ type: 'panel-toggled' })}
      >
        <BadgeFace silence={session.silence} level={highestLevel(session)} count={session.shown.length} />
        {isThinking(session) && <span class="badge-thinking" />}
      </button>
      <p class="notice" role="status">
        {session.notice && message(NOTICES[session.notice])}
      </p>
    </div>
  );
}

const NOTICES = {
  stale: 'notice_stale',
  'refused-copied': 'notice_refused_copied',
  refused: 'notice_refused',
  inserted: 'notice_inserted',
  applied: 'notice_applied',
} as const satisfies Record<NonNullable<Session['notice']>, string>;

/** A text was read whose analysis has not come back. The style sheet shows it only to those who wait: 400 ms at the least. */
function isThinking({ silence, draft, analysis }: Session): boolean {
  return silence === null && draft !== null && draft.text.trim() !== '' && draft.revision !== analysis?.revision;
}
