import type { Rect } from '../../../lib/session/anchors.ts';
import type { Corner } from '../../../lib/session/types.ts';
import { BADGE, EDGE, GAP } from './metrics.ts';
import { bottom, crosses, inset, pulledInto, right, within } from './rect.ts';

export interface BadgeSpace {
  readonly composer: Rect | null;
  readonly viewport: Rect;
  /** Where the agent wants it. */
  readonly corner: Corner;
  readonly rightToLeft: boolean;
  /** The host's controls that cross an area. */
  readonly controls: (area: Rect) => readonly Rect[];
}

/** A corner of a box and the way out of it, as signs along x and y. */
interface CornerPoint {
  readonly x: number;
  readonly y: number;
  readonly outX: 1 | -1;
  readonly outY: 1 | -1;
}

/** How far along the composer's edge a free spot is looked for. */
const STEPS = 10;

/**
 * Where the badge stands: at the composer's corner, over or under the text, or the next spot along that edge that is clear of the
 * host's controls; else beside the corner; else inside it. Without a composer, in the viewport's own corner.
 */
export function placeBadge(space: BadgeSpace): Rect {
  const { composer, viewport, corner, rightToLeft } = space;
  const room = inset(viewport, EDGE);
  const at = cornerPoint(composer ?? viewport, corner, rightToLeft);
  if (composer) {
    const spot = candidates(at).find((one) => within(one, viewport) && isFree(one, space));
    if (spot) return spot;
  }
  return pulledInto(badge(at, -GAP - BADGE, -GAP - BADGE), room);
}

/** The corner of `box` that is nearest to a point: where the badge goes when it is let go there. */
export function nearestCorner(box: Rect, x: number, y: number, rightToLeft: boolean): Corner {
  const block = y > box.y + box.height / 2 ? 'bottom' : 'top';
  const atRight = x > box.x + box.width / 2;
  return `${block}-${atRight === rightToLeft ? 'start' : 'end'}`;
}

function cornerPoint(box: Rect, corner: Corner, rightToLeft: boolean): CornerPoint {
  const atRight = corner.endsWith('end') !== rightToLeft;
  const atBottom = corner.startsWith('bottom');
  return { x: atRight ? right(box) : box.x, y: atBottom ? bottom(box) : box.y, outX: atRight ? 1 : -1, outY: atBottom ? 1 : -1 };
}

function candidates(at: CornerPoint): readonly Rect[] {
  const along = Array.from({ length: STEPS }, (_, step) => badge(at, -EDGE - BADGE - step * (BADGE + GAP), GAP));
  return [...along, badge(at, GAP, -BADGE)];
}

/** A badge whose nearer edges lie this far out of the corner, along x and y; negative is inwards. */
function badge({ x, y, outX, outY }: CornerPoint, alongX: number, alongY: number): Rect {
  return {
    x: outX > 0 ? x + alongX : x - alongX - BADGE,
    y: outY > 0 ? y + alongY : y - alongY - BADGE,
    width: BADGE,
    height: BADGE,
  };
}

function isFree(spot: Rect, { controls }: BadgeSpace): boolean {
  const clearance = inset(spot, -GAP);
  return !controls(clearance).some((control) => crosses(clearance, control));
}
