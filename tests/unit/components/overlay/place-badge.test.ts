import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../components/overlay/anchors.ts';
import { type BadgeSpace, placeBadge } from '../../../../components/overlay/place/badge.ts';
import { crosses, within } from '../../../../components/overlay/place/rect.ts';
import { scene } from './arbitrary-space.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

const space = (controls: readonly Rect[] = [], more: Partial<BadgeSpace> = {}): BadgeSpace => ({
  composer: rect(300, 400, 700, 200),
  viewport: rect(0, 0, 1280, 800),
  rightToLeft: false,
  controls: (area) => controls.filter((control) => crosses(control, area)),
  ...more,
});

describe('the badge', () => {
  it('stands under the lower end corner, outside the text', () => {
    expect(placeBadge(space())).toEqual(rect(976, 604, 24, 24));
    expect(placeBadge(space([], { rightToLeft: true }))).toEqual(rect(300, 604, 24, 24));
  });

  it('steps along the edge, clear of the host’s buttons', () => {
    expect(placeBadge(space([rect(920, 606, 80, 24)]))).toEqual(rect(892, 604, 24, 24));
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
        ({ composer, viewport, rightToLeft }, controls) => {
          const place = placeBadge({
            composer,
            viewport,
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
