/**
 * Learns the second opinion from the labelled corpus and writes its weights: `npm run train`.
 * The unread third of the cases takes no part; that of the lines, which no rule's author reads, sets how far a rule is doubted. The same corpus gives the same weights, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { type PackedModels, packTable } from '../lib/analyzer/opinion/packed.ts';
import { RULES } from '../lib/rules/registry.ts';
import { type Case, readCases } from '../tests/corpus/cases.ts';
import { isHeldOut } from '../tests/corpus/split.ts';
import { guards } from './train/guards.ts';
import type { Trained } from './train/model.ts';
import { samplesOf } from './train/samples.ts';

const WEIGHTS = new URL('../lib/analyzer/opinion/weights.ts', import.meta.url);
const read = (folder: string) => readCases(new URL(`../tests/corpus/${folder}`, import.meta.url).pathname);
/** Of the lines only those of mixed files and the good replies are labelled for every finding. */
const isMixed = ({ id }: Case): boolean => id.startsWith('mixed');
const cases = read('cases').map((entry) => ({ ...entry, complete: true }));
const lines = read('lines').map((entry) => ({ ...entry, complete: isMixed(entry) || entry.polarity === 'clean' }));
const isApart = (entry: Case): boolean => isHeldOut(entry.id) || isMixed(entry);
const samples = samplesOf([
  ...cases.filter(({ id }) => !isHeldOut(id)),
  ...lines.filter((entry) => !isApart(entry)),
  ...guards(),
]);
const apart = samplesOf(
  lines.filter(isApart).map((entry) => ({ ...entry, judged: true })),
  samples.keys,
);
const rules = RULES.filter(({ opinion }) => opinion).map(({ id }) => id);
console.log(`${samples.samples.length} sentences, ${samples.keys.length} features, ${rules.length} findings`);

const threads = Math.max(1, availableParallelism());
const parts = Array.from({ length: threads }, (_, part) => rules.filter((_, i) => i % threads === part));
const models = (await Promise.all(parts.map(trainedIn))).flat().sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule));

function trainedIn(part: readonly string[]): Promise<readonly Trained[]> {
  return new Promise((resolve, reject) => {
    const done: Trained[] = [];
    const worker = new Worker(new URL('./train/model.ts', import.meta.url), { workerData: { rules: part, samples, apart } });
    worker.on('message', (model: Trained) => {
      done.push(model);
      const recall = (model.found / model.wanted).toFixed(2);
      console.log(
        `${model.rule.padEnd(24)} ${String(model.wanted).padStart(5)} wanted, alone ${recall} found, ${model.wrong} wrong`,
      );
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(done));
  });
}

const table = new Map<number, (readonly [number, number])[]>();
models.forEach(({ model: { weights, step } }, i) => {
  weights.forEach((weight, feature) => {
    const steps = Math.round(weight / step);
    const key = samples.keys[feature];
    if (steps === 0 || key === undefined) return;
    const entries = table.get(key) ?? [];
    entries.push([i, steps]);
    table.set(key, entries);
  });
});
const bytes = packTable(table);
const rounded = (value: number): number => Number(value.toPrecision(6));
const packed: PackedModels = {
  models: models.map(({ rule, model, sure, doubts }) => ({
    rule,
    bias: rounded(model.bias),
    step: rounded(model.step),
    sure: sure === null ? null : rounded(sure),
    doubts: doubts === null ? null : rounded(doubts),
  })),
  features: table.size,
  entries: [...table.values()].reduce((sum, entries) => sum + entries.length, 0),
  table: Buffer.from(bytes).toString('base64'),
};
writeFileSync(
  WEIGHTS,
  `// Written by \`npm run train\`; not to be edited by hand.\nimport type { PackedModels } from './packed.ts';\n\nexport const WEIGHTS: PackedModels = ${JSON.stringify(packed)};\n`,
);
const found = models.reduce((sum, model) => sum + model.found, 0);
const wrong = models.reduce((sum, model) => sum + model.wrong, 0);
const wanted = models.reduce((sum, model) => sum + model.wanted, 0);
console.log(`on folds held apart: ${(found / wanted).toFixed(2)} found at precision ${(found / (found + wrong)).toFixed(2)}`);
console.log(`${table.size} features, ${packed.entries} weights, ${(gzipSync(packed.table).length / 1024).toFixed(0)} KB gzip`);
