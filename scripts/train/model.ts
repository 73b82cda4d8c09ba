import { parentPort, workerData } from 'node:worker_threads';
import type { RuleId } from '../../lib/analyzer/types.ts';
import { type Example, type Learned, learn, quantised, scoreOf } from './logistic.ts';
import { FOLDS, type Sample, type Samples } from './samples.ts';
import { doubtsBelow, type Scored, sureFrom } from './thresholds.ts';

/** One finding's model, and how it did on folds held apart. */
export interface Trained {
  readonly rule: RuleId;
  readonly sure: number | null;
  readonly doubts: number | null;
  readonly model: Learned & { readonly step: number };
  readonly wanted: number;
  readonly found: number;
  readonly wrong: number;
}

/** Weights kept of a model. */
const MOST = 3500;
/** A sentence that shows the finding counts for more than one of the many that don't; so does a trap written against it. */
const POSITIVE = 3;
const TRAP = 3;

const examplesOf = (rule: RuleId, samples: readonly Sample[]): readonly Example[] =>
  samples.map(({ features, size, wanted, probe }) => {
    const positive = wanted.has(rule);
    return { features, size, positive, weight: positive ? POSITIVE : probe === rule ? TRAP : 1 };
  });

/**
 * Learns a finding's model on all samples. Where it is sure comes from models that were each kept from one fold; where it doubts the
 * rule, from its scores of `apart`: sentences that neither it nor the rule's authors have seen.
 */
export function trained(rule: RuleId, { samples, keys }: Samples, apart: readonly Sample[]): Trained {
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = samples.filter((sample) => sample.fold === fold);
    const model = quantised(
      learn(
        examplesOf(
          rule,
          samples.filter((sample) => sample.fold !== fold),
        ),
        keys.length,
      ),
      MOST,
    );
    for (const sample of own) {
      const { wanted, probe, clean, complete } = sample;
      const isWanted = wanted.has(rule);
      scored.push({
        score: scoreOf(model, sample),
        wanted: isWanted,
        clean,
        complete,
        judged: isWanted || complete || probe === rule,
      });
    }
  }
  const sure = sureFrom(scored);
  const model = quantised(learn(examplesOf(rule, samples), keys.length), MOST);
  const hits = apart
    .filter((sample) => sample.hits.has(rule))
    .map((sample) => ({
      score: scoreOf(model, sample),
      wanted: sample.wanted.has(rule),
    }));
  const added = scored.filter(({ score, judged }) => judged && sure !== null && score >= sure);
  return {
    rule,
    ...guarded(rule, { sure, doubts: doubtsBelow(hits) }, samples, (sample) => scoreOf(model, sample)),
    model,
    wanted: scored.filter(({ wanted }) => wanted).length,
    found: added.filter(({ wanted }) => wanted).length,
    wrong: added.filter(({ wanted }) => !wanted).length,
  };
}

interface Thresholds {
  readonly sure: number | null;
  readonly doubts: number | null;
}

/** Just beyond a score, farther than rounding. */
const BEYOND = 0.01;

/** What the tests hold us to is kept: no silent example or phrase is added to, no firing one taken back. */
function guarded(
  rule: RuleId,
  { sure, doubts }: Thresholds,
  samples: readonly Sample[],
  score: (sample: Sample) => number,
): Thresholds {
  const silent = samples.filter((sample) => sample.guard === 'silent' && (sample.probe === rule || sample.clean));
  const firing = samples.filter((sample) => sample.guard === 'fires' && sample.wanted.has(rule));
  return {
    sure: sure === null ? null : Math.max(sure, ...silent.map((sample) => score(sample) + BEYOND)),
    doubts: doubts === null ? null : Math.min(doubts, ...firing.map((sample) => score(sample) - BEYOND)),
  };
}

if (parentPort) {
  const { rules, samples, apart } = workerData as {
    readonly rules: readonly RuleId[];
    readonly samples: Samples;
    readonly apart: Samples;
  };
  for (const rule of rules) parentPort.postMessage(trained(rule, samples, apart.samples));
}
