/** Features of one text: those that can be learned, and how many it has in all. */
export interface Features {
  readonly features: Uint32Array;
  readonly size: number;
}

/** A sparse example: which features it has, what it is, and how much it counts. */
export interface Example extends Features {
  readonly positive: boolean;
  readonly weight: number;
}

export interface Learned {
  readonly bias: number;
  /** By feature; most are 0. */
  readonly weights: Float32Array;
}

// FTRL-Proximal, McMahan et al. 2013, "Ad Click Prediction: a View from the Trenches", algorithm 1.
const ALPHA = 1;
const BETA = 1;
const L1 = 0.03;
const L2 = 0.1;
const EPOCHS = 6;
/** A step on an example that is already told apart this well teaches nothing but costs as much. */
const SETTLED = 2e-3;

/** Learns one linear model; the same examples in the same order give the same weights. */
export function learn(examples: readonly Example[], features: number): Learned {
  const n = new Float64Array(features + 1);
  const z = new Float64Array(features + 1);
  const weight = (i: number): number => {
    const zi = z[i] ?? 0;
    if (Math.abs(zi) <= L1) return 0;
    return -(zi - Math.sign(zi) * L1) / ((BETA + Math.sqrt(n[i] ?? 0)) / ALPHA + L2);
  };
  const order = examples.map((_, i) => i);
  let seed = 42;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const example = examples[at];
      if (example) step(example);
    }
  }
  const weights = new Float32Array(features);
  for (let i = 0; i < features; i++) weights[i] = weight(i);
  return { bias: weight(features), weights };

  function step({ features: own, size, positive, weight: counts }: Example): void {
    const scale = scaleOf(size);
    let score = weight(features);
    for (const i of own) score += weight(i) * scale;
    const error = (1 / (1 + Math.exp(-score)) - (positive ? 1 : 0)) * counts;
    if (Math.abs(error) < SETTLED) return;
    move(features, error);
    for (const i of own) move(i, error * scale);
  }

  function move(i: number, gradient: number): void {
    const before = n[i] ?? 0;
    const sigma = (Math.sqrt(before + gradient * gradient) - Math.sqrt(before)) / ALPHA;
    z[i] = (z[i] ?? 0) + gradient - sigma * weight(i);
    n[i] = before + gradient * gradient;
  }
}

/** The same as at the time of use: a long sentence has more features, not more of a fault. */
const scaleOf = (size: number): number => 1 / Math.sqrt(size || 1);

export function scoreOf({ bias, weights }: Learned, { features, size }: Features): number {
  const scale = scaleOf(size);
  let score = bias;
  for (const i of features) score += (weights[i] ?? 0) * scale;
  return score;
}

/** As the model will be kept: the `most` largest weights, in steps of a 127th of the largest. */
export function quantised({ bias, weights }: Learned, most: number): Learned & { readonly step: number } {
  const sizes = weights.map(Math.abs).sort().reverse();
  const least = Math.max(sizes[most] ?? 0, Number.MIN_VALUE);
  const step = (sizes[0] ?? 0) / 127 || 1;
  return { bias, step, weights: weights.map((weight) => (Math.abs(weight) > least ? Math.round(weight / step) * step : 0)) };
}
