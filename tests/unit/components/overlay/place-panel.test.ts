import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PanelSpace, placePanel } from '../../../../components/overlay/place/panel.ts';
import { crosses, within } from '../../../../components/overlay/place/rect.ts';
import type { Rect } from '../../../../lib/session/anchors.ts';
import { scene } from './arbitrary-space.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

const WIDE: PanelSpace = {
  composer: rect(330, 560, 560, 180),
  caretLine: rect(330, 600, 560, 20),
  viewport: rect(0, 0, 1440, 800),
  height: 420,
  rightToLeft: false,
};

describe('the panel', () => {
  it('docks beside the composer, at its foot', () => {
    expect(placePanel(WIDE)).toEqual(rect(894, 320, 360, 420));
  });

  it('docks at the other side when this one is taken', () => {
    expect(placePanel({ ...WIDE, composer: rect(600, 560, 700, 180) })).toEqual(rect(236, 320, 360, 420));
  });

  it('becomes narrower rather than cover the thread', () => {
    expect(placePanel({ ...WIDE, composer: rect(530, 560, 600, 180) })).toEqual(rect(1134, 320, 298, 420));
  });

  it('docks above when no side is wide enough, as tall as there is room', () => {
    expect(placePanel({ ...WIDE, composer: rect(200, 360, 1000, 180) })).toEqual(rect(840, 8, 360, 348));
  });

  it('docks under a composer at the top', () => {
    expect(placePanel({ ...WIDE, composer: rect(200, 20, 1000, 180) })).toEqual(rect(840, 204, 360, 420));
  });

  it('mirrors', () => {
    expect(placePanel({ ...WIDE, composer: rect(600, 560, 440, 180), rightToLeft: true })).toEqual(rect(236, 320, 360, 420));
  });

  it('without a composer stands in the corner', () => {
    expect(placePanel({ ...WIDE, composer: null, caretLine: null })).toEqual(rect(1072, 372, 360, 420));
  });

  it('stays in the window, off the caret’s line, and off the composer wherever there is room beside it', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 100, max: 480 }), (space, height) => {
        const { composer, viewport, caretLine, rightToLeft } = space;
        const place = placePanel({ composer, viewport, caretLine, height, rightToLeft });
        expect(within(place, viewport)).toBe(true);
        expect(caretLine !== null && crosses(place, caretLine)).toBe(false);
        const beside = Math.max(composer.x, viewport.width - composer.x - composer.width);
        if (beside >= 280 + 12) expect(crosses(place, composer)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
