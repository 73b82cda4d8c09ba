import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BadgeSpace, nearestCorner, placeBadge } from '../../../../components/overlay/place/badge.ts';
import { crosses, within } from '../../../../components/overlay/place/rect.ts';
import type { Rect } from '../../../../lib/session/anchors.ts';
import { scene } from './arbitrary-space.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

const space = (controls: readonly Rect[] = [], more: Partial<BadgeSpace> = {}): BadgeSpace => ({
  composer: rect(300, 400, 700, 200),
  viewport: rect(0, 0, 1280, 800),
  corner: 'bottom-end',
  rightToLeft: false,
  controls: (area) => controls.filter((control) => crosses(control, area)),
  ...more,
});

describe('the badge', () => {
  it('stands under the lower end corner, outside the text', () => {
    expect(placeBadge(space())).toEqual(rect(968, 604, 24, 24));
    expect(placeBadge(space([], { rightToLeft: true }))).toEqual(rect(308, 604, 24, 24));
  });

  it('steps along the edge, clear of the host’s buttons', () => {
    expect(placeBadge(space([rect(920, 606, 80, 24)]))).toEqual(rect(884, 604, 24, 24));
  });

  it('stands beside the corner when the edge is full', () => {
    expect(placeBadge(space([rect(300, 601, 700, 40)]))).toEqual(rect(1004, 576, 24, 24));
  });

  it('stands inside the corner when nothing outside is free', () => {
    expect(placeBadge(space([rect(300, 601, 700, 40), rect(1001, 500, 60, 100)]))).toEqual(rect(972, 572, 24, 24));
  });

  it('without a composer stands in the window’s corner', () => {
    expect(placeBadge(space([], { composer: null }))).toEqual(rect(1248, 768, 24, 24));
  });

  it.each([
    ['bottom-end', rect(968, 604, 24, 24)],
    ['bottom-start', rect(308, 604, 24, 24)],
    ['top-end', rect(968, 372, 24, 24)],
    ['top-start', rect(308, 372, 24, 24)],
  ] as const)('goes to the corner %s', (corner, place) => {
    expect(placeBadge(space([], { corner }))).toEqual(place);
    const { x, y, width, height } = place;
    expect(nearestCorner(rect(300, 400, 700, 200), x + width / 2, y + height / 2, false)).toBe(corner);
  });

  it('is always in the window, and never on a control unless inside the box', () => {
    fc.assert(
      fc.property(
        scene,
        fc.array(
          fc.record({
            x: fc.integer({ min: 0, max: 1200 }),
            y: fc.integer({ min: 0, max: 800 }),
            width: fc.integer({ min: 16, max: 300 }),
            height: fc.integer({ min: 16, max: 60 }),
          }),
          { maxLength: 12 },
        ),
        fc.constantFrom('bottom-end', 'bottom-start', 'top-end', 'top-start'),
        ({ composer, viewport, rightToLeft }, controls, corner) => {
          const place = placeBadge({
            composer,
            viewport,
            corner,
            rightToLeft,
            controls: (area) => controls.filter((control) => crosses(control, area)),
          });
          expect(within(place, viewport)).toBe(true);
          if (!crosses(place, composer)) expect(controls.some((control) => crosses(place, control))).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
