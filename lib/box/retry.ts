const FIRST_MS = 2_000;
const MOST_MS = 60_000;

/** Calls `again` after a while, each time a little later, until `reset`. */
export function backOff(again: () => void, signal: AbortSignal): { later(): void; reset(): void } {
  let wait = FIRST_MS;
  let timer = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    later() {
      clearTimeout(timer);
      timer = window.setTimeout(again, wait);
      wait = Math.min(wait * 2, MOST_MS);
    },
    reset() {
      clearTimeout(timer);
      wait = FIRST_MS;
    },
  };
}
