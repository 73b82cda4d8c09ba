/**
 * What one changed sentence costs, by length of the reply and by number of pack rules: `npm run bench:curve`.
 * Processor time of this process, so that other work on the machine weighs less; the first pass over a text is told apart.
 */
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../lib/analyzer/opinion/learned.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { packRules } from './pack-rules.ts';
import { CONVERSATION, replyOfWords } from './texts.ts';

const LENGTHS = [50, 200, 1000, 5000];
const PACK_RULES = [0, 50, 500, 5000];
/** Words of the reply while rules grow. */
const USUAL = 200;
const WARM_UP = 60;
const ROUNDS = 200;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** A sentence that no memo has seen, as after a keystroke in it. */
const change = (round: number): string =>
  `I have asked for rucksack number ${round} to be put aside for you, whatever the depot says.`;

interface Cost {
  readonly compile: number;
  readonly first: number;
  readonly median: number;
  readonly p95: number;
}

function costOf(words: number, rules: number): Cost {
  const all = [...RULES, ...packRules(rules)];
  const reply = replyOfWords(words);
  let started = cpu();
  const analyzer = createAnalyzer(all, learnedOpinion());
  const compile = cpu() - started;
  const analyse = (round: number): number => {
    started = cpu();
    analyzer.analyze({ revision: round, text: reply(change(round)), surface: 'public', channel: 'email' }, CONVERSATION);
    return cpu() - started;
  };
  const first = analyse(-1);
  for (let round = 0; round < WARM_UP; round++) analyse(round);
  const times = Array.from({ length: ROUNDS }, (_, i) => analyse(WARM_UP + i)).sort((a, b) => a - b);
  return { compile, first, median: times[ROUNDS / 2] ?? 0, p95: times[Math.floor(ROUNDS * 0.95)] ?? 0 };
}

// Compiles the analyser's own code, which no keystroke pays for.
costOf(USUAL, 0);

console.log(`Built-in rules only, one sentence changed in each of ${ROUNDS} rounds (ms of processor time)\n`);
console.log(`${'words'.padStart(8)}${'first pass'.padStart(14)}${'median'.padStart(10)}${'p95'.padStart(10)}`);
for (const words of LENGTHS) print(words, costOf(words, 0));

console.log(`\nA reply of ${USUAL} words, built-in rules and so many pack rules\n`);
console.log(
  `${'rules'.padStart(8)}${'first pass'.padStart(14)}${'median'.padStart(10)}${'p95'.padStart(10)}${'compiling'.padStart(12)}`,
);
for (const rules of PACK_RULES) {
  const cost = costOf(USUAL, rules);
  print(rules, cost, cost.compile);
}

function print(of: number, { first, median, p95 }: Cost, ...further: readonly number[]): void {
  const cells = [first.toFixed(1).padStart(14), median.toFixed(2).padStart(10), p95.toFixed(2).padStart(10)];
  console.log(`${String(of).padStart(8)}${cells.join('')}${further.map((each) => each.toFixed(0).padStart(12)).join('')}`);
}
