import { message } from '../../lib/platform/messages.ts';
import type { Anchors } from '../../lib/session/anchors.ts';
import type { Corner, Session } from '../../lib/session/types.ts';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { Dispatch } from './dispatch.ts';
import { KEYS } from './keys.ts';
import { Asks } from './panel/Asks.tsx';
import { Customer } from './panel/Customer.tsx';
import { Findings } from './panel/Findings.tsx';
import { Silent } from './panel/Silent.tsx';
import { Statements } from './panel/Statements.tsx';
import { Strength } from './panel/Strength.tsx';
import { PANEL_MOST } from './place/metrics.ts';
import { placePanel } from './place/panel.ts';
import { usePlace } from './use-place.ts';

export interface PanelProps {
  readonly session: Session;
  readonly anchors: Anchors;
  readonly rightToLeft: boolean;
  readonly dispatch: Dispatch;
}

/** Round the box, so that a press or two reaches any corner; dragging the badge does the same. */
const CORNER_AFTER = {
  'bottom-end': 'bottom-start',
  'bottom-start': 'top-start',
  'top-start': 'top-end',
  'top-end': 'bottom-end',
} as const satisfies Record<Corner, Corner>;

/** The whole picture of one reply: who reads it, what they asked, what to change, words to start from. */
export function Panel({ session, anchors, rightToLeft, dispatch }: PanelProps) {
  const element = usePlace(({ height }) =>
    placePanel({
      height: Math.min(height, PANEL_MOST),
      composer: anchors.composer(),
      caretLine: anchors.caretLine(),
      viewport: anchors.viewport(),
      rightToLeft,
    }),
  );
  return (
    <aside ref={element} class="floating panel" aria-label={message('overlay_label')}>
      <header class="panel-head">
        {session.silence ? <p class="panel-customer">{message('overlay_label')}</p> : <Customer session={session} />}
        <IconButton
          label={message('overlay_close_panel')}
          keys={KEYS.dismiss}
          onClick={() => dispatch({ type: 'panel-toggled', open: false })}
        >
          <CloseIcon />
        </IconButton>
      </header>
      {session.silence ? (
        <Silent silence={session.silence} dispatch={dispatch} />
      ) : (
        <>
          <Asks session={session} />
          <Findings session={session} dispatch={dispatch} />
          {session.draft?.surface !== 'internal' && <Statements session={session} dispatch={dispatch} />}
          <Strength session={session} />
        </>
      )}
      <footer class="panel-foot">
        <Button
          kind="quiet"
          onClick={() => dispatch({ type: 'badge-moved', corner: CORNER_AFTER[session.corner ?? 'bottom-end'] })}
        >
          {message('overlay_move_badge')}
        </Button>
      </footer>
    </aside>
  );
}
