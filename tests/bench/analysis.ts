/**
 * Time of one analysis against other checkers on the same text: `npm run bench:analysis`.
 * All run in turn in one process, by the clock, so that other work on the machine weighs on all alike; ratios are to Attune warm.
 */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';
import { type Analyzer, createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../lib/analyzer/opinion/learned.ts';
import type { Draft } from '../../lib/analyzer/types.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { CONVERSATION, replyOf235Words } from './texts.ts';

const BLOCKS = 5;
const BLOCK = 30;

const draft = (text: string, revision: number): Draft => ({ revision, text, surface: 'public', channel: 'email' });
/** A sentence that no memo has seen, as after a keystroke in it. */
const change = (round: number): string =>
  `I have asked for rucksack number ${round} to be put aside for you, whatever the depot says.`;

const harper = new LocalLinter({ binary });
await harper.setup();
const warm = createAnalyzer(RULES, learnedOpinion());
const analyse = (analyzer: Analyzer, round: number) =>
  analyzer.analyze(draft(replyOf235Words(change(round)), round), CONVERSATION);
analyse(warm, -1);

type Run = (text: string, round: number) => unknown;
const times: Record<string, number[]> = {};

/** Blocks in turn, so that each program has its caches to itself, as in use, and yet all share the machine's good and bad moments. */
async function measure(runs: Record<string, Run>, blocks: number, size: number): Promise<void> {
  for (const name of Object.keys(runs)) times[name] = [];
  for (let block = 0; block <= blocks; block++) {
    for (const [name, run] of Object.entries(runs)) {
      for (let round = block * size; round < (block + 1) * size; round++) {
        const text = replyOf235Words(change(round));
        const started = performance.now();
        await run(text, round);
        // The first block compiles code; no agent types that early.
        if (block > 0) times[name]?.push(performance.now() - started);
      }
    }
  }
}

await measure(
  {
    'Attune, one changed sentence': (_text, round) => analyse(warm, round),
    'harper.js': (text) => harper.lint(text),
    alex: (text) => alex(text),
    'write-good': (text) => writeGood(text),
  },
  BLOCKS,
  BLOCK,
);
// After the others: each of these leaves a whole analyser to be cleared away, which would be counted against its neighbours.
await measure(
  {
    'Attune, cold (rules compiled, nothing remembered)': (_text, round) =>
      analyse(createAnalyzer(RULES, learnedOpinion()), round),
  },
  1,
  10,
);

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
const base = quantile(times['Attune, one changed sentence'] ?? [], 0.5);
console.log(`${replyOf235Words('').split(/\s+/).length} words, ${RULES.length} rules, ${BLOCKS * BLOCK} rounds\n`);
console.log(`${'program'.padEnd(52)}${'median ms'.padStart(10)}${'p95 ms'.padStart(10)}${'ratio'.padStart(8)}`);
for (const [name, values] of Object.entries(times)) {
  const cells = [
    quantile(values, 0.5).toFixed(2).padStart(10),
    quantile(values, 0.95).toFixed(2).padStart(10),
    (quantile(values, 0.5) / base).toFixed(1).padStart(8),
  ];
  console.log(name.padEnd(52) + cells.join(''));
}
