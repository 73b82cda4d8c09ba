/** After this long without a change the text is read. */
const PAUSE_MS = 250;
/** The page may be busy, but not for longer than this. */
const IDLE_WITHIN_MS = 500;

export interface Pause {
  /** Something changed. Costs a clock reading: this is what runs at each keystroke. */
  touch(): void;
  /** Forget what is waiting. */
  cancel(): void;
}

/** Calls `read` once the agent has paused, when the page is idle. One timer for a whole run of keystrokes. */
export function afterPause(read: () => void, signal: AbortSignal): Pause {
  let touchedAt = 0;
  let timer = 0;
  let idle = 0;
  const check = () => {
    const left = touchedAt + PAUSE_MS - performance.now();
    timer = left > 0 ? window.setTimeout(check, left) : 0;
    if (timer === 0) idle ||= requestIdleCallback(run, { timeout: IDLE_WITHIN_MS });
  };
  const run = () => {
    idle = 0;
    // Typing went on while we waited for the page: its timer brings us back.
    if (timer === 0) read();
  };
  const cancel = () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    timer = 0;
    idle = 0;
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    touch() {
      touchedAt = performance.now();
      timer ||= window.setTimeout(check, PAUSE_MS);
    },
    cancel,
  };
}
