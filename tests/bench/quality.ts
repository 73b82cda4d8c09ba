/**
 * Precision and recall of the rules on labelled cases: `npm run bench:quality -- [FOLDER] [--all] [--tuning] [--rule ID] [--misses] [--own] [--by rules|model|both]`.
 * By default only the third that nobody reads while writing rules; --tuning takes the other two thirds, --all every case.
 * --by leaves the learned second opinion out, or the rules' own hits (the ablation); by default both speak.
 * --own judges a rule on the cases written for it and on good replies only: lines are labelled for one finding each.
 * A finding is right when the case wants its rule at overlapping words (an absence: anywhere).
 */
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../lib/analyzer/opinion/learned.ts';
import type { Finding } from '../../lib/analyzer/types.ts';
import type { Rule } from '../../lib/rules/define.ts';
import { RULES, TRUSTED } from '../../lib/rules/registry.ts';
import { conversationOf, draftOf } from '../../scripts/check/case.ts';
import { type Case, readCases } from '../corpus/cases.ts';
import { isHeldOut } from '../corpus/split.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    tuning: { type: 'boolean' },
    rule: { type: 'string' },
    misses: { type: 'boolean' },
    own: { type: 'boolean' },
    by: { type: 'string', default: 'both' },
  },
});
const folder = positionals[0] ?? new URL('../corpus/cases', import.meta.url).pathname;
const chosen = readCases(folder)
  .filter((entry) => values.all || isHeldOut(entry.id) !== Boolean(values.tuning))
  .filter((entry) => !values.rule || isJudged(entry, values.rule));
if (values.misses && !values.tuning) throw new Error('Misses may only be read on the tuning part: add --tuning.');

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
const tallies = new Map<string, Tally>(RULES.map((rule) => [rule.id, { right: 0, wrong: 0, missed: 0 }]));
/** Without hits of its own, a rule says only what the second opinion adds. */
const hitless = (rule: Rule): Rule => ({ ...rule, detect: () => [] });
const analyzer =
  values.by === 'rules'
    ? createAnalyzer(RULES)
    : createAnalyzer(
        values.by === 'model' ? RULES.map((rule) => (rule.opinion ? hitless(rule) : rule)) : RULES,
        learnedOpinion(),
      );
let cleanMarked = 0;
let clean = 0;

for (const entry of chosen) {
  const { findings: all } = analyzer.analyze(draftOf(entry), conversationOf(entry));
  const findings = all.filter(({ learning }) => !learning);
  if (entry.polarity === 'clean') {
    clean++;
    if (findings.some(({ rule }) => TRUSTED.some(({ id }) => id === rule))) cleanMarked++;
  }
  for (const finding of findings) {
    const tally = tallies.get(finding.rule);
    if (!tally || !isJudged(entry, finding.rule)) continue;
    if (wants(entry, finding)) tally.right++;
    else {
      tally.wrong++;
      tell('WRONG', finding.rule, entry, finding.quote);
    }
  }
  for (const wanted of entry.expect) {
    const tally = tallies.get(wanted.id);
    if (
      !tally ||
      !isJudged(entry, wanted.id) ||
      findings.some((finding) => finding.rule === wanted.id && touches(entry, finding, wanted.quote))
    )
      continue;
    tally.missed++;
    tell('MISSED', wanted.id, entry, wanted.quote);
  }
}

function isJudged(entry: Case, rule: string): boolean {
  return !values.own || entry.polarity === 'clean' || entry.probe === rule;
}

function wants(entry: Case, finding: Finding): boolean {
  return entry.expect.some((wanted) => wanted.id === finding.rule && touches(entry, finding, wanted.quote));
}

function touches(entry: Case, finding: Finding, quote: string): boolean {
  if (quote === '') return true;
  const start = entry.reply.indexOf(quote);
  return finding.spans.some((span) => span.start < start + quote.length && start < span.end);
}

function tell(kind: string, rule: string, entry: Case, quote: string): void {
  if (!values.misses || (values.rule && values.rule !== rule)) return;
  console.log(
    `${kind} ${rule} ${entry.id} (${entry.polarity} ${entry.probe}) «${quote}»\n   reply: ${entry.reply.replaceAll('\n', ' ⏎ ')}`,
  );
  if (entry.customer) console.log(`   customer: ${entry.customer.replaceAll('\n', ' ⏎ ')}`);
}

const percent = (part: number, whole: number): string => (whole === 0 ? '   -' : (part / whole).toFixed(2).padStart(4));
const total: Tally = { right: 0, wrong: 0, missed: 0 };
const loud: Tally = { right: 0, wrong: 0, missed: 0 };
console.log(`${chosen.length} cases (${values.all ? 'all' : values.tuning ? 'tuning part' : 'unread third'})`);
console.log('rule                    precision recall  right wrong missed');
for (const rule of RULES) {
  const tally = tallies.get(rule.id);
  if (!tally || (values.rule && values.rule !== rule.id)) continue;
  const sums = rule.learning ? [] : rule.level === 'hint' ? [total] : [total, loud];
  for (const sum of sums) {
    sum.right += tally.right;
    sum.wrong += tally.wrong;
    sum.missed += tally.missed;
  }
  print(rule.learning ? `${rule.id} *` : rule.id, tally);
}
print('all but learning (*)', total);
print('warn and error', loud);
console.log(`good replies with any mark: ${cleanMarked} of ${clean}`);

function print(name: string, { right, wrong, missed }: Tally): void {
  const cells = [right, wrong, missed].map((count) => String(count).padStart(6)).join('');
  console.log(`${name.padEnd(24)} ${percent(right, right + wrong)}     ${percent(right, right + missed)} ${cells}`);
}
