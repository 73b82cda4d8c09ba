import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../../components/overlay/theme.ts';

describe('toneOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgb(119, 119, 119)', 0.5, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.2 0.03 260)', 0.2, 1],
    ['oklab(0.9 none 0 / 0.8)', 0.9, 0.8],
    ['lab(20 1.5 -3)', 0.2, 1],
    ['lch(95.5 2 none)', 0.955, 1],
  ])('%s', (colour, light, cover) => {
    const tone = toneOf(colour);
    expect(tone.light).toBeCloseTo(light, 2);
    expect(tone.cover).toBe(cover);
  });

  it('takes what it cannot read for no colour at all', () => {
    expect(toneOf('transparent').cover).toBe(0);
    expect(toneOf('').cover).toBe(0);
  });
});
