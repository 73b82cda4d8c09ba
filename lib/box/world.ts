import { ExtensionGone } from '../platform/gone.ts';
import { report } from '../platform/report.ts';
import { send } from '../platform/send.ts';
import { corner, listed, panelOpen, pausedUntil, rulesOff, sitesOff } from '../store/settings.ts';
import type { BoxPorts, Quiet } from './ports.ts';

type Drawn = Pick<BoxPorts, 'overlay' | 'mount' | 'theme' | 'controls'>;

/** Everything a box needs of the extension around it. `gone` is called once when the extension is no longer there. */
export function world(site: string, quiet: { remember(quiet: Quiet): void }, drawn: Drawn, gone: () => void): BoxPorts {
  const failed = (error: unknown): void => {
    if (error instanceof ExtensionGone) gone();
    else report('coach', error);
  };
  const settle = (doing: Promise<unknown>): void => void doing.catch(failed);
  return {
    ...drawn,
    async analyse(draft, conversation) {
      try {
        return await send('analyze', { draft, conversation, site });
      } catch (error) {
        if (error instanceof ExtensionGone) gone();
        throw error;
      }
    },
    recordUse: (used) => settle(send('phrases/used', used)),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    rememberPanel: (open) => settle(panelOpen.set(open)),
    rememberCorner: (place) => settle(corner.set(place)),
    rememberQuiet: quiet.remember,
    turnOffRule: (rule) => settle(listed(rulesOff, rule, true)),
    turnOffSite: () => settle(listed(sitesOff, site, true)),
    pause: (minutes) => settle(pausedUntil.set(Date.now() + minutes * 60_000)),
    turnOn: () => settle(Promise.all([listed(sitesOff, site, false), pausedUntil.set(0)])),
    report: failed,
  };
}
