import type { PatternSet } from '../../../language/net.ts';
import { parsePattern } from '../../../language/pattern.ts';
import type { StateName } from '../../types.ts';
import { ANGRY } from './angry.ts';
import { ANXIOUS } from './anxious.ts';
import { CONFUSED } from './confused.ts';
import type { Cue } from './cue.ts';
import { DISAPPOINTED } from './disappointed.ts';
import { FRUSTRATED } from './frustrated.ts';
import { LEAVING_RISK } from './leaving-risk.ts';
import { SAD } from './sad.ts';
import { SATISFIED } from './satisfied.ts';
import { URGENT } from './urgent.ts';

export type Feeling = Exclude<StateName, 'neutral'>;

const CUES: Readonly<Record<Feeling, readonly Cue[]>> = {
  frustrated: FRUSTRATED,
  angry: ANGRY,
  anxious: ANXIOUS,
  confused: CONFUSED,
  disappointed: DISAPPOINTED,
  sad: SAD,
  urgent: URGENT,
  'leaving-risk': LEAVING_RISK,
  satisfied: SATISFIED,
};

const PREFIX = 'customer:';
const FEELINGS = Object.keys(CUES) as readonly Feeling[];

/** The cues' patterns, to be compiled into the same net as the rules'. */
export function cuePatternSets(): readonly PatternSet[] {
  return FEELINGS.flatMap((state) =>
    CUES[state].map((cue) => ({ id: `${PREFIX}${state}:${cue.strength}`, patterns: cue.patterns.map(parsePattern) })),
  );
}

/** State and strength of a match of `cuePatternSets`; null for anybody else's. */
export function cueOf(set: string): { readonly state: Feeling; readonly strength: 1 | 2 | 3 } | null {
  if (!set.startsWith(PREFIX)) return null;
  const colon = set.lastIndexOf(':');
  return { state: set.slice(PREFIX.length, colon) as Feeling, strength: Number(set.slice(colon + 1)) as 1 | 2 | 3 };
}
