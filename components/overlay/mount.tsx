import { render as draw } from 'preact';
import type { Anchors } from '../../lib/session/anchors.ts';
import type { Session } from '../../lib/session/types.ts';
import tokens from '../ui/tokens.css?inline';
import ui from '../ui/ui.css?inline';
import type { Dispatch } from './dispatch.ts';
import { keepFocusOut } from './keep-focus-out.ts';
import { Overlay } from './Overlay.tsx';
import overlay from './overlay.css?inline';
import { addStyles } from './styles.ts';
import type { Theme } from './theme.ts';

const THEME_HOLDS_MS = 2000;

export interface OverlayOptions {
  readonly dispatch: Dispatch;
  /** Light or dark, by the host's own ground: see `themeOf`. Asked again now and then, since hosts can switch. */
  readonly theme: () => Theme;
}

export interface MountedOverlay {
  /** Draws the session. Cheap when nothing changed; anchors are asked again each time. */
  render(session: Session, anchors: Anchors): void;
  destroy(): void;
}

/** Puts the overlay of one reply box into a shadow root. It takes no focus, and what happens inside does not reach the host. */
export function mountOverlay(root: ShadowRoot, { dispatch, theme }: OverlayOptions): MountedOverlay {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const container = document.createElement('div');
  addStyles(root, [tokens, ui, overlay].join('\n'));
  root.append(container);
  keepFocusOut(container, signal);

  let last: { readonly session: Session; readonly anchors: Anchors } | null = null;
  let ground: { readonly at: number; readonly theme: Theme } | null = null;
  let frame = 0;

  const show = () => {
    if (!last) return;
    const { session, anchors } = last;
    // Reading the host's colours walks up its tree: not at every keystroke.
    if (!ground || performance.now() - ground.at > THEME_HOLDS_MS) ground = { at: performance.now(), theme: theme() };
    draw(<Overlay session={session} anchors={anchors} theme={ground.theme} dispatch={dispatch} />, container);
  };
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  };
  // Scrolling does not bubble; capture hears every scroller of the host.
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', follow, { passive: true, signal });
  window.visualViewport?.addEventListener('scroll', follow, { passive: true, signal });

  return {
    render(session, anchors) {
      last = { session, anchors };
      show();
    },
    destroy() {
      lifetime.abort();
      cancelAnimationFrame(frame);
      last = null;
      draw(null, container);
      container.remove();
    },
  };
}
