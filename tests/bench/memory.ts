/**
 * What one analyser keeps as replies go by: `npm run bench:memory`. Ten thousand different replies through the same analyser, as
 * the background holds it; the heap after the garbage is gone. It has to stay flat once the memos are full.
 */
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../lib/analyzer/opinion/learned.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { conversationOf, draftOf } from '../../scripts/check/case.ts';
import { replies } from './replies.ts';

const STEP = 2000;
const ALL = 10_000;

const collect = globalThis.gc;
if (!collect) throw new Error('Run with node --expose-gc.');
const megabytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

console.log(`${'replies'.padStart(8)}${'heap MB'.padStart(10)}`);
const say = (count: number): number => {
  const heap = megabytes();
  console.log(`${String(count).padStart(8)}${heap.toFixed(1).padStart(10)}`);
  return heap;
};

const analyzer = createAnalyzer(RULES, learnedOpinion());
const heaps = [say(0)];
let count = 0;
for (const entry of replies(ALL)) {
  analyzer.analyze(draftOf(entry), conversationOf(entry));
  if (++count % STEP === 0) heaps.push(say(count));
}
const [, early = 0] = heaps;
const late = heaps.at(-1) ?? 0;
console.log(`\nfrom ${STEP} to ${ALL} replies: ${(late - early >= 0 ? '+' : '') + (late - early).toFixed(1)} MB`);
