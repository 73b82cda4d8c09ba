import { isRightToLeft, message } from '../../lib/platform/messages.ts';
import type { Anchors } from '../../lib/session/anchors.ts';
import type { Session } from '../../lib/session/types.ts';
import { Announcer } from './Announcer.tsx';
import { Badge } from './Badge.tsx';
import { Card } from './Card.tsx';
import type { Dispatch } from './dispatch.ts';
import { Panel } from './Panel.tsx';
import type { Theme } from './theme.ts';

export interface OverlayProps {
  readonly session: Session;
  readonly anchors: Anchors;
  readonly theme: Theme;
  readonly dispatch: Dispatch;
}

/** A picture of the session. It keeps nothing and decides nothing. */
export function Overlay({ session, anchors, theme, dispatch }: OverlayProps) {
  const { card, shown, further, silence, panelOpen } = session;
  const rightToLeft = isRightToLeft();
  const parts = { session, anchors, rightToLeft, dispatch };
  const pointedAt = silence ? undefined : [...shown, ...further].find(({ key }) => key === card?.key);
  return (
    <div class="ground" data-theme={theme} dir={rightToLeft ? 'rtl' : 'ltr'} lang={message('overlay_language')}>
      {panelOpen && <Panel {...parts} />}
      <Badge {...parts} />
      {card && pointedAt && <Card key={pointedAt.key} {...parts} card={card} shown={pointedAt} />}
      <Announcer session={session} />
    </div>
  );
}
