/** Distances that placing needs as numbers, in CSS pixels; on the grid of tokens.css. */

/** Between a floating surface and what it belongs to. */
export const GAP = 4;
/** Between a floating surface and the edge of the viewport. */
export const EDGE = 8;
export const BADGE = 24;
/** The panel, as in tokens.css, and how narrow it may become to stand beside the composer rather than over the thread. */
export const PANEL = 360;
export const PANEL_LEAST = 280;
/** A taller panel would hide the thread that the agent answers. */
export const PANEL_MOST = 480;
/** Less room than this is no room for a card or a panel. */
export const LEAST_HEIGHT = 160;
