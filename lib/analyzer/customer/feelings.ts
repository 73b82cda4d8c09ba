import type { Discourse } from '../context.ts';
import type { StateName } from '../types.ts';
import type { Feeling } from './cues/cues.ts';
import type { Evidence } from './evidence.ts';
import { loudnessOf } from './loudness.ts';

export interface Feelings {
  /** Strongest first, at least one. */
  readonly states: readonly [StateName, ...StateName[]];
  readonly intensity: 0 | 1 | 2 | 3;
}

/** What one cue of each strength adds; further ones of the same state add less and less. */
const WORTH: readonly number[] = [0, 0.5, 1.6, 3];
const FADE = 0.6;
/** Below this nothing is shown: a lone hint is no feeling. */
const SHOWN = 1;
const MOST_STATES = 3;

/** Weighs the evidence: which states, in which order, and how strongly. `contacts`: times the customer wrote. */
export function feelingsOf(message: Discourse, evidence: readonly Evidence[]): Feelings {
  const scores = scoresOf(evidence);
  const ranked = [...scores].filter(([, score]) => score >= SHOWN).sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (!first) return { states: ['neutral'], intensity: 0 };
  const near = ranked.slice(1).filter(([, score]) => score >= Math.max(1.5, first[1] * 0.5));
  // "Thanks, that worked, I was panicking!": what is over is over.
  if (first[0] === 'satisfied') return { states: ['satisfied'], intensity: intensityOf(message, first[1]) };
  const states: [StateName, ...StateName[]] = [first[0], ...near.slice(0, MOST_STATES - 1).map(([state]) => state)];
  return { states, intensity: intensityOf(message, first[1]) };
}

function scoresOf(evidence: readonly Evidence[]): ReadonlyMap<Feeling, number> {
  const worths = new Map<Feeling, number[]>();
  for (const { state, strength } of evidence) worths.set(state, [...(worths.get(state) ?? []), WORTH[strength] ?? 0]);
  const scores = new Map<Feeling, number>();
  for (const [state, list] of worths) {
    const score = list.sort((a, b) => b - a).reduce((sum, worth, i) => sum + worth * FADE ** i, 0);
    scores.set(state, score);
  }
  return scores;
}

function intensityOf(message: Discourse, score: number): 1 | 2 | 3 {
  const loud = loudnessOf(message.text);
  const level = (score < 1.6 ? 1 : score < 5.5 ? 2 : 3) + (loud > 1 ? 1 : 0);
  return Math.min(level, 3) as 1 | 2 | 3;
}
