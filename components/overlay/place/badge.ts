import type { Rect } from '../anchors.ts';
import { BADGE, EDGE, GAP } from './metrics.ts';
import { bottom, crosses, inset, pulledInto, right, within } from './rect.ts';

export interface BadgeSpace {
  readonly composer: Rect | null;
  readonly viewport: Rect;
  readonly rightToLeft: boolean;
  /** The host's controls that cross an area. */
  readonly controls: (area: Rect) => readonly Rect[];
}

/** How far along the composer's edge a free spot is looked for. */
const STEPS = 10;

/**
 * Where the badge stands: under the composer's lower end corner, or the next spot along that edge that is clear of the host's
 * controls; else beside the corner; else inside it. Without a composer, in the viewport's own corner.
 */
export function placeBadge(space: BadgeSpace): Rect {
  const room = inset(space.viewport, EDGE);
  if (!space.composer) return pulledInto(badgeAt(...corner(space.viewport, space.rightToLeft)), room);
  const spots = candidates(space.composer, space.rightToLeft).filter((spot) => within(spot, space.viewport));
  const free = (spot: Rect) => {
    const clearance = inset(spot, -GAP);
    return !space.controls(clearance).some((control) => crosses(clearance, control));
  };
  return spots.find(free) ?? pulledInto(insideCorner(space.composer, space.rightToLeft), room);
}

function candidates(composer: Rect, rightToLeft: boolean): readonly Rect[] {
  const [cornerX, cornerY] = corner(composer, rightToLeft);
  const inwards = rightToLeft ? 1 : -1;
  const first = rightToLeft ? cornerX : cornerX - BADGE;
  const under = Array.from({ length: STEPS }, (_, step) => badgeAt(first + inwards * step * (BADGE + GAP), cornerY + GAP));
  const beside = badgeAt(rightToLeft ? cornerX - GAP - BADGE : cornerX + GAP, cornerY - BADGE);
  return [...under, beside];
}

function insideCorner(composer: Rect, rightToLeft: boolean): Rect {
  const [x, y] = corner(composer, rightToLeft);
  return badgeAt(rightToLeft ? x + GAP : x - GAP - BADGE, y - GAP - BADGE);
}

const corner = (rect: Rect, rightToLeft: boolean): [number, number] => [rightToLeft ? rect.x : right(rect), bottom(rect)];
const badgeAt = (x: number, y: number): Rect => ({ x, y, width: BADGE, height: BADGE });
