/**
 * Where the time of a first analysis goes, by family of findings: `npm run bench:families`. Replies of the corpus, each seen once.
 * What no family owns (reading the words, the net, the customer, anatomy) is the rest.
 */
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import type { Context } from '../../lib/analyzer/context.ts';
import { learnedOpinion } from '../../lib/analyzer/opinion/learned.ts';
import type { Rule } from '../../lib/rules/define.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { conversationOf, draftOf } from '../../scripts/check/case.ts';
import { replies } from './replies.ts';

const WARM_UP = 300;
const MEASURED = 1500;

const spent = new Map<string, number>();
let found = new Map<string, number>();
const family = (id: string): string => id.split('.', 1)[0] ?? id;

function timed(rule: Rule): Rule {
  const { detect } = rule;
  if (!detect) return rule;
  return {
    ...rule,
    detect: (context: Context) => {
      const started = performance.now();
      const hits = detect(context);
      spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - started);
      return hits;
    },
  };
}

const analyzer = createAnalyzer(RULES.map(timed), learnedOpinion());
let started = performance.now();
let seen = 0;
for (const entry of replies(WARM_UP + MEASURED)) {
  if (seen++ === WARM_UP) {
    spent.clear();
    found = new Map();
    started = performance.now();
  }
  for (const { rule } of analyzer.analyze(draftOf(entry), conversationOf(entry)).findings)
    found.set(family(rule), (found.get(family(rule)) ?? 0) + 1);
}
const total = performance.now() - started;

const rows = [...Map.groupBy(RULES, ({ id }) => family(id))].map(([name, rules]) => ({
  name,
  rules: rules.length,
  ms: rules.reduce((sum, { id }) => sum + (spent.get(id) ?? 0), 0),
  slowest: rules.map(({ id }) => id).sort((a, b) => (spent.get(b) ?? 0) - (spent.get(a) ?? 0))[0] ?? '',
}));
const rest = total - rows.reduce((sum, { ms }) => sum + ms, 0);

console.log(`${MEASURED} replies, each seen for the first time: ${(total / MEASURED).toFixed(2)} ms a reply\n`);
console.log(
  `${'family'.padEnd(8)}${'rules'.padStart(6)}${'findings'.padStart(10)}${'ms a reply'.padStart(12)}${'share'.padStart(8)}  slowest rule`,
);
for (const { name, rules, ms, slowest } of rows.sort((a, b) => b.ms - a.ms))
  console.log(`${line(name, String(rules), String(found.get(name) ?? 0), ms)}  ${slowest}`);
console.log(line('reading', '', '', rest));

function line(name: string, rules: string, findings: string, ms: number): string {
  const share = `${((100 * ms) / total).toFixed(1)} %`;
  return `${name.padEnd(8)}${rules.padStart(6)}${findings.padStart(10)}${(ms / MEASURED).toFixed(3).padStart(12)}${share.padStart(8)}`;
}
