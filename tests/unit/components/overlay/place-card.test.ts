import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardSpace, placeCard } from '../../../../components/overlay/place/card.ts';
import { around, crosses, within } from '../../../../components/overlay/place/rect.ts';
import type { Rect } from '../../../../lib/session/anchors.ts';
import { scene } from './arbitrary-space.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

/** A wide window with the reply box in its middle, the caret three lines under the words. */
const USUAL: CardSpace = {
  words: [rect(400, 460, 120, 20)],
  composer: rect(300, 400, 700, 200),
  caretLine: rect(300, 520, 700, 20),
  viewport: rect(0, 0, 1280, 800),
  width: 340,
  height: 200,
  rightToLeft: false,
  side: null,
};

describe('the card', () => {
  it('stands over the words when the caret’s line is right under them', async () => {
    const place = await placeCard(USUAL);
    expect(place).toEqual({ ...rect(400, 256, 340, 200), side: 'top-start' });
  });

  it('stands under the words when there is nothing in the way', async () => {
    const place = await placeCard({ ...USUAL, caretLine: rect(300, 420, 700, 20) });
    expect(place).toEqual({ ...rect(400, 484, 340, 200), side: 'bottom-start' });
  });

  it('keeps its side while it can, so that it does not jump', async () => {
    const free = { ...USUAL, caretLine: null };
    expect((await placeCard(free)).side).toBe('bottom-start');
    expect((await placeCard({ ...free, side: 'top-start' })).side).toBe('top-start');
  });

  it('moves along the words rather than out of the window', async () => {
    const place = await placeCard({ ...USUAL, words: [rect(1200, 460, 60, 20)] });
    expect(place).toMatchObject({ x: 1280 - 340 - 8, y: 256 });
  });

  it('starts where the words end their line when the page is written from right to left', async () => {
    const place = await placeCard({ ...USUAL, rightToLeft: true });
    expect(place.x + place.width).toBe(520);
  });

  it('points at the composer’s edge when the words are scrolled out of it', async () => {
    const place = await placeCard({ ...USUAL, words: [rect(400, 100, 120, 20)] });
    expect(place.y + place.height).toBe(USUAL.composer.y - 4);
  });

  it('gives way in height when neither side of the caret has room for all of it', async () => {
    const place = await placeCard({
      ...USUAL,
      viewport: rect(0, 0, 640, 400),
      composer: rect(100, 100, 500, 260),
      words: [rect(120, 180, 90, 20)],
      caretLine: rect(100, 220, 500, 20),
      height: 300,
    });
    expect(place).toMatchObject({ y: 8, height: 212 });
  });

  it('never leaves the window nor covers the caret’s line', async () => {
    await fc.assert(
      fc.asyncProperty(
        scene,
        fc.integer({ min: 240, max: 340 }),
        fc.integer({ min: 80, max: 420 }),
        async (space, width, height) => {
          const place = await placeCard({ ...space, width, height, side: null });
          expect(within(place, space.viewport)).toBe(true);
          expect(space.caretLine !== null && crosses(place, space.caretLine)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('covers the words only when nothing else is left', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async (space) => {
        const place = await placeCard({ ...space, width: 300, height: 180, side: null });
        const words = around(space.words);
        if (place.side !== null && words && space.words.length <= 3 && crosses(words, space.composer))
          expect(crosses(place, words)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
