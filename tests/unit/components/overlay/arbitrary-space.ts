import fc from 'fast-check';
import type { Rect } from '../../../../lib/session/anchors.ts';

const whole = (min: number, max: number) => fc.integer({ min, max });

export const viewport: fc.Arbitrary<Rect> = fc.record({
  x: fc.constant(0),
  y: fc.constant(0),
  width: whole(480, 2200),
  height: whole(360, 1400),
});

/** A box that lies at least partly within another, as a reply box does in a window. */
export const inside = (outer: Rect, least: { readonly width: number; readonly height: number }): fc.Arbitrary<Rect> =>
  fc
    .record({
      width: whole(least.width, Math.max(least.width, outer.width)),
      height: whole(least.height, Math.max(least.height, outer.height)),
    })
    .chain((size) =>
      fc.record({
        x: whole(outer.x, Math.max(outer.x, outer.x + outer.width - size.width)),
        y: whole(outer.y, Math.max(outer.y, outer.y + outer.height - size.height)),
        width: fc.constant(size.width),
        height: fc.constant(size.height),
      }),
    );

/** A line of text across a box. */
export const lineIn = (box: Rect): fc.Arbitrary<Rect> =>
  whole(box.y, Math.max(box.y, box.y + box.height - 20)).map((y) => ({ x: box.x, y, width: box.width, height: 20 }));

/** A window with a reply box that holds a caret's line and some words on one to four lines. */
export const scene = viewport.chain((window) =>
  inside(window, { width: 240, height: 60 }).chain((composer) =>
    fc.record({
      viewport: fc.constant(window),
      composer: fc.constant(composer),
      caretLine: fc.option(lineIn(composer), { nil: null }),
      words: fc.array(
        inside(composer, { width: 10, height: 20 }).map((rect) => ({ ...rect, width: Math.min(rect.width, 200), height: 20 })),
        { maxLength: 4 },
      ),
      rightToLeft: fc.boolean(),
    }),
  ),
);
