import { rememberPair } from '../../text/remember.ts';
import type { Sentence } from '../context.ts';
import type { RuleId } from '../types.ts';
import { featuresOf, type Surroundings } from './features.ts';
import { type LinearModel, type Models, type Score, scoresOf } from './model.ts';

/** What a second reader says of one finding in one sentence, and the words it goes by (token range, end exclusive). */
export interface Opinion {
  /** `sure`: it stands there, whatever the rule says. `doubtful`: it hardly does. */
  readonly verdict: 'sure' | 'open' | 'doubtful';
  readonly from: number;
  readonly to: number;
}

/** A second reader of sentences beside the rules. A stronger sentence model may take the linear one's place. */
export interface SecondOpinion {
  /** Pure. Nothing for findings it has not learned. */
  on(sentence: Sentence, around: Surroundings): ReadonlyMap<RuleId, Opinion>;
}

/** The opinion of linear models; the same sentence beside the same ones is read once. */
export function linearOpinion(models: Models): SecondOpinion {
  const kept = rememberPair((_reading: object, _next: object) => new Map<string, ReadonlyMap<RuleId, Opinion>>());
  return {
    on(sentence, around) {
      const places = kept(sentence.reading, around.previous?.reading ?? NONE);
      const place = [
        sentence.role,
        sentence.listItem,
        around.customer,
        around.previous?.role,
        ...(around.next?.reading.acts ?? []),
      ].join();
      let opinions = places.get(place);
      if (!opinions) {
        opinions = judged(models, sentence, around);
        places.set(place, opinions);
      }
      return opinions;
    },
  };
}

const NONE = {};

function judged(models: Models, sentence: Sentence, around: Surroundings): ReadonlyMap<RuleId, Opinion> {
  const scores = scoresOf(models, featuresOf(sentence, around));
  const out = new Map<RuleId, Opinion>();
  models.models.forEach((model, i) => {
    const score = scores[i];
    if (score) out.set(model.rule, opinionOf(model, score, sentence));
  });
  return out;
}

function opinionOf({ rule: _, sure, doubts }: LinearModel, score: Score, sentence: Sentence): Opinion {
  if (score.score < sure) return { verdict: score.score < doubts ? 'doubtful' : 'open', from: 0, to: 0 };
  return { verdict: 'sure', ...evidence(score, sentence) };
}

/** The clause whose words speak loudest for it. */
function evidence({ moved }: Score, { reading: { tokens, clauses } }: Sentence): { readonly from: number; readonly to: number } {
  const starts = [
    ...new Set([
      0,
      ...clauses.map(({ from, subjectFrom, subjectTo }) => (subjectTo > subjectFrom ? Math.min(from, subjectFrom) : from)),
    ]),
  ].sort((a, b) => a - b);
  const parts = starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length })).filter(({ from, to }) => to > from);
  const weights = parts.map(({ from, to }) =>
    moved.reduce((sum, { feature, by }) => (feature.to > from && feature.from < to ? sum + by : sum), 0),
  );
  const best = weights.indexOf(Math.max(...weights));
  return parts[best] ?? { from: 0, to: tokens.length };
}
