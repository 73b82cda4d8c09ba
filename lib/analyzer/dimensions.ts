import type { Rule } from '../rules/define.ts';
import { liftedBy } from './strengths.ts';
import {
  DIMENSIONS,
  type Dimension,
  type Dimensions,
  type Finding,
  type Level,
  type Moved,
  type RuleId,
  type Strength,
} from './types.ts';

/** How far one finding lowers its dimensions. */
const LOWERS: Readonly<Record<Level, number>> = { error: -2, warn: -1, hint: -0.5 };
const LIFTS = 1;
const MOST = 2;

/** The six dimensions of a reply and the words that moved each: strengths lift, findings lower. */
export function dimensionsOf(
  findings: readonly Finding[],
  strengths: readonly Strength[],
  ruleOf: ReadonlyMap<RuleId, Rule>,
): { readonly dimensions: Dimensions; readonly moved: readonly Moved[] } {
  const lowered = findings.flatMap(({ rule, level, spans: [span] }) =>
    (ruleOf.get(rule)?.dimensions ?? []).map((dimension): Moved => ({ ...span, dimension, by: rule, weight: LOWERS[level] })),
  );
  const lifted = strengths.flatMap(({ id, start, end }) =>
    liftedBy(id).map((dimension): Moved => ({ start, end, dimension, by: id, weight: LIFTS })),
  );
  const moved = [...lowered, ...lifted].sort((a, b) => a.start - b.start);
  const sums = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, bounded(moved.filter((move) => move.dimension === dimension))]),
  );
  return { dimensions: sums as Record<Dimension, number>, moved };
}

/** Whole steps from -2 to 2; half a step down still counts as one, since it was marked. */
function bounded(moves: readonly Moved[]): number {
  const sum = moves.reduce((total, { weight }) => total + weight, 0);
  return Math.max(-MOST, Math.min(MOST, sum < 0 ? Math.floor(sum) : Math.ceil(sum)));
}
