import { defineContentScript } from 'wxt/utils/define-content-script';
import '../components/overlay/marks.css';
import { controlsIn } from '../components/overlay/controls.ts';
import { mountOverlay } from '../components/overlay/mount.tsx';
import { themeOf } from '../components/overlay/theme.ts';
import { followAgent } from '../lib/box/follow.ts';
import { SHIPPED_EXCLUDES, SHIPPED_MATCHES, siteAt } from '../lib/sites/registry.ts';

/** Runs on a helpdesk's pages and coaches in the reply box there. */
export default defineContentScript({
  matches: [...SHIPPED_MATCHES],
  excludeMatches: [...SHIPPED_EXCLUDES],
  runAt: 'document_idle',
  main(context) {
    const site = siteAt(location.href);
    if (!site) return;
    const { host, root } = addHost(context.signal);
    followAgent(
      site,
      (composer) => ({
        overlay: host,
        mount: (dispatch) => mountOverlay(root, { dispatch, theme: () => themeOf(composer) }),
        theme: () => themeOf(composer),
        controls: (area) => controlsIn(area, document),
      }),
      () => context.abort('The extension was reloaded'),
      context.signal,
    );
  },
});

/** The one element of ours in the page, outside everything the host keeps. Gone with the script that made it. */
function addHost(signal: AbortSignal): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('attune-overlay');
  const root = host.attachShadow({ mode: 'open' });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}
