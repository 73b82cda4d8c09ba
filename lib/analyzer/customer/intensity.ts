import type { Discourse } from '../context.ts';
import type { StateName } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { loudnessOf } from './loudness.ts';

export type Intensity = 0 | 1 | 2 | 3;

/** Words that take the edge off: "a little concerned", "probably nothing". */
const SOFTENERS = new Set([
  'little',
  'bit',
  'slightly',
  'probably',
  'possibly',
  'suppose',
  'maybe',
  'perhaps',
  'rather',
  'quite',
  'somewhat',
  'sure',
  'minor',
  'honestly',
  'pretty',
  'hardly',
]);
/** Body and life at stake, now. */
const DANGER = new Set(
  'ceiling flooding gas smoke fire swallowed unconscious bleeding stolen hospital er ambulance breathing stranded airport medicine insulin crematorium dying dead died'.split(
    ' ',
  ),
);
const THREATS = new Set('solicitor lawyer attorney ombudsman police court theft sue press paper'.split(' '));
const SUPERLATIVES = new Set(
  'speechless unbelievable incredible amazing best ever saved lifesaver miracle everything beyond hero legend never always fantastic wonderful'.split(
    ' ',
  ),
);

interface Signs {
  readonly words: number;
  readonly loud: number;
  readonly soft: boolean;
  readonly danger: boolean;
  readonly threat: boolean;
  readonly superlative: boolean;
  /** Strong cues of the first state. */
  readonly strong: number;
  /** Cues of any strength of the first state. */
  readonly cues: number;
  /** Strong cues of other states that hurt. */
  readonly otherPain: number;
}

const PAIN = new Set<StateName>(['frustrated', 'angry', 'anxious', 'sad', 'disappointed', 'urgent']);

/** 0 to 3: how strong the first state is, by its own scale (a calm cancellation is 1, a death in the family never is). */
export function intensityOf(message: Discourse, states: readonly StateName[], evidence: readonly Evidence[]): Intensity {
  const [first = 'neutral'] = states;
  if (first === 'neutral') return 0;
  const level = LEVELS[first](signsOf(message, first, evidence));
  return Math.max(1, Math.min(3, level)) as Intensity;
}

function signsOf(message: Discourse, first: StateName, evidence: readonly Evidence[]): Signs {
  const tokens = message.sentences.flatMap(({ reading }) => reading.tokens);
  const holds = (set: ReadonlySet<string>): boolean => tokens.some(({ normal }) => set.has(normal));
  const own = evidence.filter(({ state }) => state === first);
  return {
    words: tokens.length,
    loud: loudnessOf(message.text),
    soft: holds(SOFTENERS),
    danger: holds(DANGER),
    threat: holds(THREATS),
    superlative: holds(SUPERLATIVES),
    strong: own.filter(({ strength }) => strength === 3).length,
    cues: own.length,
    otherPain: evidence.filter(({ state, strength }) => state !== first && PAIN.has(state) && strength >= 2).length,
  };
}

type Level = (signs: Signs) => number;

const LEVELS: Readonly<Record<Exclude<StateName, 'neutral'>, Level>> = {
  satisfied: ({ loud, superlative, words, cues }) =>
    loud > 0 || (superlative && cues > 1) ? 3 : words > 14 || superlative ? 2 : 1,
  confused: ({ words, otherPain, cues }) => (otherPain > 0 || (words > 26 && cues > 1) || words > 45 ? 2 : 1),
  'leaving-risk': ({ otherPain, strong, words, loud }) =>
    loud > 0 && strong > 0 ? 3 : otherPain > 0 || (strong > 1 && words > 25) ? 2 : 1,
  anxious: ({ danger, loud, soft, strong, words }) =>
    danger && (loud > 0 || strong > 1) ? 3 : soft && strong < 2 ? 1 : loud > 1 ? 3 : words < 14 && strong < 2 ? 1 : 2,
  urgent: ({ danger, loud, otherPain, soft, words }) =>
    danger && (otherPain > 0 || loud > 0) ? 3 : loud > 1 ? 3 : soft || words < 12 ? 1 : 2,
  angry: ({ loud, threat, strong, otherPain, words }) =>
    loud > 0 || threat || strong > 1 || (strong > 0 && (otherPain > 0 || words > 40)) ? 3 : 2,
  sad: ({ danger, soft, cues, otherPain }) => (danger && otherPain > 0 ? 3 : soft && cues < 2 ? 1 : 2),
  disappointed: ({ soft, words, otherPain }) => (soft && words < 30 && otherPain === 0 ? 1 : 2),
  frustrated: ({ loud, strong, words, cues }) =>
    loud > 1 || (loud > 0 && strong > 0) ? 3 : strong === 0 && cues < 2 && words < 30 ? 1 : 2,
};
