/** A box on screen in CSS pixels, relative to the viewport. A DOMRect is one. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things of the host stand now. Asked by the overlay at each rendering, which knows nothing else of the page; all are cheap to ask, none scrolls or focuses. */
export interface Anchors {
  /** The reply box; null when it is not on screen or was never found. */
  composer(): Rect | null;
  /** The line that holds the caret; null when the caret is elsewhere. */
  caretLine(): Rect | null;
  /** The words of a finding, one box a line, in order of the text; empty when they are not on screen. */
  finding(key: string): readonly Rect[];
  sendButton(): Rect | null;
  viewport(): Rect;
  /** The host's controls that cross `area`: the badge keeps clear of them. See `controlsIn`. */
  controls(area: Rect): readonly Rect[];
}
