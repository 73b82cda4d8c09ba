import type { Discourse } from '../context.ts';
import type { StateName } from '../types.ts';
import type { Feeling } from './cues/cues.ts';
import type { Evidence } from './evidence.ts';
import { type Intensity, intensityOf } from './intensity.ts';

export interface Feelings {
  /** Strongest first, at least one. */
  readonly states: readonly [StateName, ...StateName[]];
  readonly intensity: Intensity;
}

/** What one cue of each strength adds; further ones of the same state add less and less. */
const WORTH: readonly number[] = [0, 0.5, 1.6, 3];
const FADE = 0.6;
/** Below this nothing is shown: a lone hint is no feeling. */
const SHOWN = 1;
const MOST_STATES = 3;
/** Where two states are near, the one that asks more of the reply comes first. */
const GRAVITY: Readonly<Record<Feeling, number>> = {
  sad: 1.35,
  angry: 1.15,
  anxious: 1.05,
  disappointed: 1,
  frustrated: 0.95,
  'leaving-risk': 1.1,
  urgent: 1,
  confused: 0.9,
  satisfied: 1,
};

/** Weighs the evidence: which states, in which order, and how strongly. */
export function feelingsOf(message: Discourse, evidence: readonly Evidence[]): Feelings {
  const scores = new Map([...scoresOf(evidence)].map(([state, score]) => [state, score * GRAVITY[state]] as const));
  quietContent(scores, message);
  const ranked = [...scores].filter(([, score]) => score >= SHOWN).sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (!first) return { states: ['neutral'], intensity: 0 };
  const near = ranked.slice(1).filter(([, score]) => score >= Math.max(1.5, first[1] * 0.5));
  // "Thanks, that worked, I was panicking!": what is over is over.
  const states: readonly [StateName, ...StateName[]] =
    first[0] === 'satisfied' ? ['satisfied'] : [first[0], ...near.slice(0, MOST_STATES - 1).map(([state]) => state)];
  return { states, intensity: intensityOf(message, states, evidence) };
}

/** Words by which a trouble is told as over. */
const OVER = new Set([
  'works',
  'worked',
  'fixed',
  'sorted',
  'solved',
  'resolved',
  'back',
  'perfect',
  'arrived',
  'restored',
  'working',
  'better',
  'helped',
  'recovered',
]);
const BUT = new Set(['but', 'however', 'although', 'though', 'yet', 'except', 'still', 'since', 'until', 'unfortunately']);

/**
 * Praise beside trouble: thanks and kind words open many complaints, so they count little there, unless the trouble is told as over.
 * Where it is over, the fear and the tears were before.
 */
function quietContent(scores: Map<Feeling, number>, message: Discourse): void {
  const content = scores.get('satisfied') ?? 0;
  if (content === 0) return;
  const tokens = message.sentences.flatMap(({ reading }) => reading.tokens);
  const turns = tokens.some(({ normal }) => BUT.has(normal));
  const over = tokens.some(({ normal }) => OVER.has(normal)) && !turns;
  const pain = Math.max(...PAINS.map((state) => scores.get(state) ?? 0));
  if (over && content >= 2.5) for (const state of PAINS) scores.set(state, (scores.get(state) ?? 0) * 0.3);
  else if (pain >= 1.5 && (turns || pain > content * 0.5)) scores.set('satisfied', content * 0.4);
  else if (turns && pain > 0) scores.set('satisfied', content * 0.6);
}

const PAINS: readonly Feeling[] = ['frustrated', 'angry', 'anxious', 'disappointed', 'sad', 'leaving-risk', 'urgent', 'confused'];

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
