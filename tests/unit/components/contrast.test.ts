import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');
const declared = new Map(
  [...css.matchAll(/--attune-([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The colour a token stands for, as `#rrggbb`. */
function colour(token: string, scheme: Scheme): string {
  const value = declared.get(token) ?? '';
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
  const chosen = (pair ? pair[scheme === 'light' ? 1 : 2] : value) ?? '';
  const reference = /^var\(--attune-(.+)\)$/.exec(chosen)?.[1];
  if (reference) return colour(reference, scheme);
  if (!/^#[0-9a-f]{6}$/.test(chosen)) throw new Error(`--attune-${token} is not a plain colour: "${chosen}"`);
  return chosen;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'soft', 'act', 'error', 'warn', 'hint', 'good'];
const MARKS = ['act', 'edge', 'error', 'warn', 'hint', 'good'];

describe.each<Scheme>(['light', 'dark'])('contrast in %s', (scheme) => {
  it.each(TEXT.flatMap((text) => ['paper', 'mist'].map((surface) => [text, surface] as const)))(
    'text: %s on %s',
    (text, surface) => {
      expect(ratio(colour(text, scheme), colour(surface, scheme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('text on the one thing to press', () => {
    expect(ratio(colour('on-act', scheme), colour('act', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS.flatMap((mark) => ['paper', 'mist'].map((surface) => [mark, surface] as const)))(
    'marks and controls: %s on %s',
    (mark, surface) => {
      expect(ratio(colour(mark, scheme), colour(surface, scheme))).toBeGreaterThanOrEqual(3);
    },
  );
});

// The host's paper is not ours: its usual whites and its usual dark greys.
describe.each(['error', 'warn', 'hint'])('marks of level %s in the host', (level) => {
  it.each(['#ffffff', '#f8f9f9', '#fff3e4', '#fdf4d7'])('on light %s', (host) => {
    expect(ratio(colour(`${level}-on-light`, 'light'), host)).toBeGreaterThanOrEqual(3);
  });
  it.each(['#000000', '#151a1e', '#2b2f33', '#3a3326'])('on dark %s', (host) => {
    expect(ratio(colour(`${level}-on-dark`, 'dark'), host)).toBeGreaterThanOrEqual(3);
  });
});

it('measures as WCAG does', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
