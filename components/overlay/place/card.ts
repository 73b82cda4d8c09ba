import { computePosition, offset, type Placement, type Platform, shift } from '@floating-ui/core';
import type { Rect } from '../../../lib/session/anchors.ts';
import { EDGE, GAP } from './metrics.ts';
import { around, bands, bottom, clamp, crosses, inset, pulledInto, right, within } from './rect.ts';

export type Side = (typeof SIDES)[number];
const SIDES = ['bottom-start', 'top-start', 'right-start', 'left-start'] as const satisfies readonly Placement[];

/** A finding over more lines than this is pointed at by its first line. */
const LINES = 3;

export interface CardSpace {
  /** The finding's words, a box a line. */
  readonly words: readonly Rect[];
  readonly composer: Rect;
  readonly caretLine: Rect | null;
  readonly viewport: Rect;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  /** Where it stands already: it stays there while it can. */
  readonly side: Side | null;
}

export interface CardPlace extends Rect {
  readonly side: Side | null;
}

/**
 * Where the card stands: beside the words, within the viewport, off the words and off the caret's line. When no side has room for all
 * of it, it takes the taller space above or below the caret's line, over the words if need be, and scrolls inside.
 */
export async function placeCard(space: CardSpace): Promise<CardPlace> {
  const words = pointedAt(space);
  const sides = space.side ? [space.side, ...SIDES.filter((side) => side !== space.side)] : SIDES;
  for (const side of sides) {
    const { x, y } = await computePosition(null, null, {
      strategy: 'fixed',
      placement: side,
      middleware: [offset(GAP), shift({ padding: EDGE })],
      platform: measured(words, space),
    });
    const place = { x, y, width: space.width, height: space.height };
    const clear = !crosses(place, words) && !(space.caretLine && crosses(place, space.caretLine));
    if (clear && within(place, space.viewport)) return { ...place, side };
  }
  return { ...squeezed(words, space), side: null };
}

/** The words as one box, brought to the composer's edge when they are scrolled out of it: the card never scrolls anything. */
function pointedAt({ words, composer }: CardSpace): Rect {
  const box = around(words.length > LINES ? words.slice(0, 1) : words) ?? { x: composer.x, y: composer.y, width: 0, height: 0 };
  return crosses(box, composer) ? box : pulledInto({ ...box, width: Math.min(box.width, composer.width), height: 0 }, composer);
}

function squeezed(words: Rect, { caretLine, viewport, width: wanted, height: tall }: CardSpace): Rect {
  const [band] = bands(inset(viewport, EDGE), caretLine);
  const width = Math.min(wanted, band.width);
  const height = Math.min(tall, band.height);
  // At the caret's side of the band it would look stuck to the wrong line; at the words' side it is nearest to what it speaks of.
  const y = words.y >= band.y + band.height / 2 ? bottom(band) - height : band.y;
  return { x: clamp(words.x, band.x, right(band) - width), y, width, height };
}

/** Everything was measured before, so the engine has nothing to ask of a page. */
function measured(words: Rect, { viewport, width, height, rightToLeft }: CardSpace): Platform {
  return {
    getElementRects: () => ({ reference: words, floating: { x: 0, y: 0, width, height } }),
    getDimensions: () => ({ width, height }),
    getClippingRect: () => viewport,
    isRTL: () => rightToLeft,
  };
}
