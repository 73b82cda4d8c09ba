/** An answer of the analyser is worth waiting for this long before the picture changes; then there is one change, not two. */
const PATIENCE_MS = 120;

export interface Drawing {
  /** The session is another one. `answerDue`: the analyser has been asked about it. */
  changed(answerDue: boolean): void;
  /** Runs `then` in the next frame, once, however often it is asked for. */
  typed(then: () => void): void;
}

/** Draws at most once a frame. */
export function drawing(draw: () => void, signal: AbortSignal): Drawing {
  let frame = 0;
  let typing = 0;
  let timer = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(typing);
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    changed(answerDue) {
      clearTimeout(timer);
      if (answerDue) timer = window.setTimeout(soon, PATIENCE_MS);
      else soon();
    },
    typed(then) {
      typing ||= requestAnimationFrame(() => {
        typing = 0;
        then();
      });
    },
  };
}
