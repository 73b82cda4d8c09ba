import type { Rect } from '../../../lib/session/anchors.ts';
import { EDGE, GAP, LEAST_HEIGHT, PANEL, PANEL_LEAST } from './metrics.ts';
import { bands, bottom, clamp, inset, right } from './rect.ts';

export interface PanelSpace {
  readonly composer: Rect | null;
  readonly caretLine: Rect | null;
  readonly viewport: Rect;
  /** As tall as it would like to be. */
  readonly height: number;
  readonly rightToLeft: boolean;
}

/**
 * Where the panel docks: beside the composer, above it or under it, so that the text being written stays in sight. Only where the
 * composer leaves no such room does it lie over it, and then never over the caret's line. `height` is at most what is there.
 */
export function placePanel(space: PanelSpace): Rect {
  const room = inset(space.viewport, EDGE);
  const { composer } = space;
  if (!composer) return docked(room, space);
  const docks = docksOf(composer, room, space.rightToLeft);
  const dock = docks.find((one) => one.width >= PANEL_LEAST && one.height >= Math.min(space.height, LEAST_HEIGHT));
  return docked(dock ?? bands(room, space.caretLine)[0], space);
}

/** Free room around the composer, best first: beside it the thread above stays readable. */
function docksOf(composer: Rect, room: Rect, rightToLeft: boolean): readonly Rect[] {
  const end = right(composer) + GAP;
  const rightOf = { ...room, x: end, width: right(room) - end };
  const leftOf = { ...room, width: composer.x - GAP - room.x };
  const above = { ...room, height: composer.y - GAP - room.y };
  const under = { ...room, y: bottom(composer) + GAP, height: bottom(room) - bottom(composer) - GAP };
  return [...(rightToLeft ? [leftOf, rightOf] : [rightOf, leftOf]), above, under];
}

/** In the dock, as near to the composer's lower end corner as it goes. */
function docked(dock: Rect, { composer, height: wanted, viewport, rightToLeft }: PanelSpace): Rect {
  const near = composer ?? viewport;
  const width = Math.min(PANEL, dock.width);
  const height = Math.min(wanted, dock.height);
  return {
    x: clamp(rightToLeft ? near.x : right(near) - width, dock.x, right(dock) - width),
    y: clamp(bottom(near) - height, dock.y, bottom(dock) - height),
    width,
    height,
  };
}
