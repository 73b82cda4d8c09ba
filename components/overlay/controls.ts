import type { Rect } from './anchors.ts';
import { bottom, right } from './place/rect.ts';

const CONTROL =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** The boxes of the host's controls that can be pressed somewhere in `area`, by asking the page what lies at its corners and middle. */
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

function probes(area: Rect): readonly (readonly [number, number])[] {
  const [left, top] = [area.x + 1, area.y + 1];
  const [end, foot] = [right(area) - 1, bottom(area) - 1];
  return [
    [left, top],
    [end, top],
    [left, foot],
    [end, foot],
    [area.x + area.width / 2, area.y + area.height / 2],
  ];
}
