/** A sentence's score by a model that has not seen its reply. */
export interface Scored {
  readonly score: number;
  readonly wanted: boolean;
  /** Out of a reply in which nothing should fire. */
  readonly clean: boolean;
  /** Out of a reply with every finding labelled: closest to what it will be used on. */
  readonly complete: boolean;
  /** Judged for this finding at all: written for it, or clean. */
  readonly judged: boolean;
}

/** Asked for on folds held apart, with room above the 0.9 that is wanted on other people's text. */
const PRECISION = 0.94;
/** The same on whole replies by other authors: fewer, so the least that is wanted must do. */
const PRECISION_AT_LARGE = 0.9;
/** False alarms on good replies that one finding may add, of all their sentences. */
const FALSE_ALARMS = 1 / 2000;
/** A model that finds less than this adds nothing that is worth its noise. */
const LEAST_RECALL = 0.05;
/** The lowest score from which on the model is right as often as we want; null when there is none worth having. */
export function sureFrom(scored: readonly Scored[]): number | null {
  const judged = scored.filter((each) => each.judged).sort((a, b) => b.score - a.score);
  const wanted = judged.filter((each) => each.wanted);
  const clean = judged.filter((each) => each.clean).length;
  let right = 0;
  let alarms = 0;
  const atLarge = { right: 0, all: 0 };
  let sure: number | null = null;
  judged.forEach((each, i) => {
    if (each.wanted) right++;
    if (each.clean) alarms++;
    if (each.complete) atLarge.all++;
    if (each.complete && each.wanted) atLarge.right++;
    const next = judged[i + 1]?.score ?? each.score - 1;
    if (atLarge.right < atLarge.all * PRECISION_AT_LARGE) return;
    if (right / (i + 1) >= PRECISION && alarms <= clean * FALSE_ALARMS && right >= wanted.length * LEAST_RECALL)
      sure = (each.score + next) / 2;
  });
  return sure;
}

/** A sentence in which a rule has a hit, with the model's score of it. Neither has seen it before. */
export interface ScoredHit {
  readonly score: number;
  readonly wanted: boolean;
}

/** What a rule's hits must keep to be shown. */
const HIT_PRECISION = 0.95;
/** However doubtful, a veto takes no more than this share of a rule's true hits. */
const MOST_LOST = 0.4;

/** The score below which a rule's hits are dropped, so that the rest is right often enough; null when they are as they stand. */
export function doubtsBelow(hits: readonly ScoredHit[]): number | null {
  const sorted = hits.toSorted((a, b) => a.score - b.score);
  let right = sorted.filter(({ wanted }) => wanted).length;
  let wrong = sorted.length - right;
  const least = right * (1 - MOST_LOST);
  let best: number | null = null;
  let bestPrecision = right / (right + wrong);
  for (const [i, { wanted }] of sorted.entries()) {
    if (bestPrecision >= HIT_PRECISION) break;
    if (wanted) right--;
    else wrong--;
    if (right < least) break;
    const precision = right / (right + wrong);
    const next = sorted[i + 1];
    if (precision <= bestPrecision || !next) continue;
    best = (sorted[i]?.score ?? 0) / 2 + next.score / 2;
    bestPrecision = precision;
  }
  return best;
}
