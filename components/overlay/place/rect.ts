import type { Rect } from '../../../lib/session/anchors.ts';

export const right = (rect: Rect): number => rect.x + rect.width;
export const bottom = (rect: Rect): number => rect.y + rect.height;

/** True when the two share more than an edge. */
export function crosses(one: Rect, other: Rect): boolean {
  return one.x < right(other) && other.x < right(one) && one.y < bottom(other) && other.y < bottom(one);
}

export function within(inner: Rect, outer: Rect): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
}

/** The smallest box around all of them; null around none. */
export function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return { x, y, width: Math.max(...rects.map(right)) - x, height: Math.max(...rects.map(bottom)) - y };
}

/** Smaller by `edge` on each side; larger when it is negative. */
export function inset(rect: Rect, edge: number): Rect {
  return {
    x: rect.x + edge,
    y: rect.y + edge,
    width: Math.max(0, rect.width - 2 * edge),
    height: Math.max(0, rect.height - 2 * edge),
  };
}

/** `value` brought between the two; `low` wins when they cross. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The box moved the least so that it lies within `outer`, as far as it fits. */
export function pulledInto(rect: Rect, outer: Rect): Rect {
  return {
    ...rect,
    x: clamp(rect.x, outer.x, right(outer) - rect.width),
    y: clamp(rect.y, outer.y, bottom(outer) - rect.height),
  };
}

/** What of `space` lies above and below `line`, the taller first. */
export function bands(space: Rect, line: Rect | null): readonly [Rect, ...Rect[]] {
  if (!line || !crosses(space, line)) return [space];
  const above = { ...space, height: Math.max(0, line.y - space.y) };
  const below = { ...space, y: bottom(line), height: Math.max(0, bottom(space) - bottom(line)) };
  return above.height >= below.height ? [above, below] : [below, above];
}
