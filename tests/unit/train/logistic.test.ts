import { expect, it } from 'vitest';
import { type Example, learn, quantised, scoreOf } from '../../../scripts/train/logistic.ts';
import { doubtsBelow, sureFrom } from '../../../scripts/train/thresholds.ts';

/** Feature 0 decides, feature 1 is in every second example of either kind, feature 2 in all. */
const EXAMPLES: readonly Example[] = Array.from({ length: 200 }, (_, i) => {
  const positive = i % 4 === 0;
  const features = Uint32Array.from([...(positive ? [0] : []), ...(i % 2 ? [1] : []), 2]);
  return { features, size: features.length, positive, weight: 1 };
});

it('learns which feature tells the two kinds apart', () => {
  const model = learn(EXAMPLES, 3);
  expect(scoreOf(model, { features: Uint32Array.from([0, 2]), size: 2 })).toBeGreaterThan(1);
  expect(scoreOf(model, { features: Uint32Array.from([1, 2]), size: 2 })).toBeLessThan(-1);
});

it('learns the same from the same examples, bit for bit', () => {
  expect(learn(EXAMPLES, 3)).toEqual(learn(EXAMPLES, 3));
});

it('keeps the largest weights, in 127 steps', () => {
  const { weights, step } = quantised({ bias: 0, weights: Float32Array.from([0.5, -2, 0.001, 1]) }, 2);
  expect([...weights].map((weight) => Math.round(weight / step))).toEqual([0, -127, 0, 64]);
});

it('is sure from the score on that is right often enough, and spares good replies', () => {
  const judged = { clean: false, complete: false, judged: true };
  const scored = [
    ...Array.from({ length: 50 }, (_, i) => ({ ...judged, score: 10 - i / 100, wanted: true })),
    ...Array.from({ length: 50 }, (_, i) => ({ ...judged, score: 5 - i / 100, wanted: i % 2 === 0 })),
  ];
  const sure = sureFrom(scored);
  expect(sure).toBeLessThan(9.51);
  expect(sure).toBeGreaterThan(4.9);
  const alarm = { score: 11, wanted: false, clean: true, complete: true, judged: true };
  expect(sureFrom([...scored, alarm])).toBeNull();
  const atLarge = scored.map((each, i) => ({ ...each, complete: i === 30, wanted: each.wanted && i !== 30 }));
  expect(sureFrom(atLarge)).toBeGreaterThan(9.69);
});

it('doubts a rule up to the score below which it is mostly wrong, and never takes most of what is right', () => {
  const hit = (score: number, wanted: boolean) => ({ score, wanted });
  const right = Array.from({ length: 40 }, (_, i) => hit(1 + i, true));
  expect(doubtsBelow(right)).toBeNull();
  const doubts = doubtsBelow([...right, ...Array.from({ length: 10 }, (_, i) => hit(-i, false))]);
  expect(doubts).toBeGreaterThan(-4);
  expect(doubts).toBeLessThan(1);
  const mixed = Array.from({ length: 40 }, (_, i) => hit(i, i % 2 === 0));
  expect(doubtsBelow(mixed) ?? 0).toBeLessThanOrEqual(12);
});
