/**
 * Time of one analysis against other checkers on the same text: `npm run bench:analysis`.
 * All run in turn in one process, by the clock, so that other work on the machine weighs on all alike; ratios are to Attune warm.
 */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';
import { type Analyzer, createAnalyzer } from '../../lib/analyzer/analyze.ts';
import type { Draft } from '../../lib/analyzer/types.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { CONVERSATION, replyOf235Words } from './texts.ts';

const ROUNDS = 60;

const draft = (text: string, revision: number): Draft => ({ revision, text, surface: 'public', channel: 'email' });
/** A sentence that no memo has seen, as after a keystroke in it. */
const change = (round: number): string =>
  `I have asked for rucksack number ${round} to be put aside for you, whatever the depot says.`;

const harper = new LocalLinter({ binary });
await harper.setup();
const warm = createAnalyzer(RULES);
const analyse = (analyzer: Analyzer, round: number) =>
  analyzer.analyze(draft(replyOf235Words(change(round)), round), CONVERSATION);
analyse(warm, -1);

const runs: Record<string, (text: string, round: number) => unknown> = {
  'Attune, one changed sentence': (_text, round) => analyse(warm, round),
  'Attune, cold (rules compiled, nothing remembered)': (_text, round) => analyse(cold, round),
  'harper.js': (text) => harper.lint(text),
  alex: (text) => alex(text),
  'write-good': (text) => writeGood(text),
};
let cold = warm;
const times: Record<string, number[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));

for (let round = 0; round < ROUNDS; round++) {
  cold = createAnalyzer(RULES);
  const text = replyOf235Words(change(round));
  for (const [name, run] of Object.entries(runs)) {
    const started = performance.now();
    await run(text, round);
    // The first rounds compile code; no agent types that early.
    if (round >= 10) times[name]?.push(performance.now() - started);
  }
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
const base = quantile(times['Attune, one changed sentence'] ?? [], 0.5);
console.log(`${replyOf235Words('').split(/\s+/).length} words, ${RULES.length} rules, ${ROUNDS - 10} rounds\n`);
console.log(`${'program'.padEnd(52)}${'median ms'.padStart(10)}${'p95 ms'.padStart(10)}${'ratio'.padStart(8)}`);
for (const [name, values] of Object.entries(times)) {
  const cells = [
    quantile(values, 0.5).toFixed(2).padStart(10),
    quantile(values, 0.95).toFixed(2).padStart(10),
    (quantile(values, 0.5) / base).toFixed(1).padStart(8),
  ];
  console.log(name.padEnd(52) + cells.join(''));
}
