import { report } from '../platform/report.ts';
import type { Silence } from '../session/types.ts';
import { enabled, pausedUntil, sitesOff } from '../store/settings.ts';

/** Timers cannot be longer than this, in milliseconds; a pause is far shorter. */
const LONGEST = 2 ** 31 - 1;

/** Why a site is silent by the agent's own choice; null when it is not. */
export async function chosenSilence(site: string, now = Date.now()): Promise<{ silence: Silence | null; until: number }> {
  const [on, off, until] = await Promise.all([enabled.get(), sitesOff.get(), pausedUntil.get()]);
  if (!on || off.includes(site)) return { silence: 'off-here', until: 0 };
  return until > now ? { silence: 'paused', until } : { silence: null, until: 0 };
}

/** Calls back now and with every later change, and when a pause runs out. */
export function watchSilence(site: string, tell: (silence: Silence | null) => void, signal: AbortSignal): void {
  let timer = 0;
  const look = (): void => {
    chosenSilence(site).then(
      ({ silence, until }) => {
        if (signal.aborted) return;
        clearTimeout(timer);
        if (until > 0) timer = window.setTimeout(look, Math.min(until - Date.now() + 50, LONGEST));
        tell(silence);
      },
      (error) => report('coach', error),
    );
  };
  for (const setting of [enabled, sitesOff, pausedUntil]) setting.watch(look, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  look();
}
