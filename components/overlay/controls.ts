import type { Rect } from '../../lib/session/anchors.ts';

const CONTROL =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** The boxes of the host's controls that can be pressed somewhere in `area`, by asking the page what lies there. */
export function controlsIn(area: Rect, page: Document): readonly Rect[] {
  const found = new Set<Element>();
  for (const [x, y] of probes(area)) {
    for (const element of page.elementsFromPoint(x, y)) {
      const control = element.closest(CONTROL);
      if (control) found.add(control);
    }
  }
  return [...found].map((control) => control.getBoundingClientRect());
}

/** Corners, middles and centre, just inside: in an area the size of the badge no control of use slips between them. */
function* probes({ x, y, width, height }: Rect): Iterable<readonly [number, number]> {
  for (const across of [1, width / 2, width - 1]) {
    for (const down of [1, height / 2, height - 1]) yield [x + across, y + down];
  }
}
