import type { RuleId } from '../types.ts';
import type { Feature } from './features.ts';

/** One linear model a finding: its bias, and the scores from which it adds a finding and below which it takes one back. */
export interface LinearModel {
  readonly rule: RuleId;
  readonly bias: number;
  /** From this score on the model is sure by itself; infinite for a model that never is. */
  readonly sure: number;
  /** Below this score a rule's doubtful hit is dropped; minus infinity for never. */
  readonly doubts: number;
}

/** All models over one table of features: for each key, which models it moves and by how much. */
export interface Models {
  readonly models: readonly LinearModel[];
  /** Sorted. */
  readonly keys: Uint32Array;
  /** Entries of key `i` are from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly model: Uint8Array;
  readonly weight: Float32Array;
}

/** A model's score of a sentence, and how much each feature moved it. */
export interface Score {
  score: number;
  readonly moved: { readonly feature: Feature; readonly by: number }[];
}

/** Scores of a sentence by each model, in the models' order. A long sentence has more features, not more of a fault: the sum is scaled. */
export function scoresOf({ models, keys, starts, model, weight }: Models, features: readonly Feature[]): readonly Score[] {
  const scores = models.map((): Score => ({ score: 0, moved: [] }));
  const scale = 1 / Math.sqrt(features.length || 1);
  for (const feature of features) {
    const at = indexOf(keys, feature.key);
    if (at < 0) continue;
    for (let entry = starts[at] ?? 0; entry < (starts[at + 1] ?? 0); entry++) {
      const score = scores[model[entry] ?? 0];
      const by = (weight[entry] ?? 0) * scale;
      if (!score) continue;
      score.score += by;
      score.moved.push({ feature, by });
    }
  }
  models.forEach(({ bias }, i) => {
    const score = scores[i];
    if (score) score.score += bias;
  });
  return scores;
}

function indexOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
