export type Theme = 'light' | 'dark';

/** A computed colour as far as it matters here: how light it is and how much of it covers what lies behind, each from 0 to 1. */
interface Tone {
  readonly light: number;
  readonly cover: number;
}

/** Below this the ground is dark. The middle of perceived lightness, where black and white text read equally well. */
const MIDDLE = 0.5;

/** Light or dark, by the background that shows behind `element`. Reads computed styles only, from the element outwards. */
export function themeOf(element: Element): Theme {
  let light = 0;
  let open = 1;
  for (let at: Element | null = element; at && open > 0; at = parentOf(at)) {
    const { light: own, cover } = toneOf(getComputedStyle(at).backgroundColor);
    light += open * cover * own;
    open *= 1 - cover;
  }
  // What no element covers is the browser's canvas: white, unless the page asks for the dark one.
  if (open > 0) light += open * (canvasIsDark(element.ownerDocument) ? 0 : 1);
  return light < MIDDLE ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

function canvasIsDark(page: Document): boolean {
  const scheme = getComputedStyle(page.documentElement).colorScheme.split(' ');
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Computed colours come as `rgb(…)`, `rgba(…)`, `color(srgb …)`, or in the space they were written in: `oklch(…)`, `lab(…)` and kin. */
export function toneOf(colour: string): Tone {
  const [, space = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  const [channels = [], [alpha] = []] = inside.split('/').map(numbersIn);
  const [a = 0, b = 0, c = 0, legacyAlpha] = channels;
  const cover = alpha ?? (space === 'rgba' ? legacyAlpha : undefined) ?? 1;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { light: lightness(a / 255, b / 255, c / 255), cover };
    case 'color':
      return { light: lightness(a, b, c), cover };
    case 'oklab':
    case 'oklch':
      return { light: a, cover };
    case 'lab':
    case 'lch':
      return { light: a / 100, cover };
    default:
      return { light: 1, cover: 0 };
  }
}

/** `none` is 0; the name of a colour space is no number, whatever digits it holds. */
const numbersIn = (part: string): readonly number[] =>
  part
    .trim()
    .split(/[\s,]+/)
    .map((word) => (word === 'none' ? 0 : Number(word)))
    .filter((value) => !Number.isNaN(value));

/** CIE L* of an sRGB colour, from 0 to 1. */
function lightness(r: number, g: number, b: number): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (y <= 216 / 24389 ? (y * 24389) / 27 : 116 * Math.cbrt(y) - 16) / 100;
}
