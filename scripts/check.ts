/**
 * `npm run --silent check -- FILE …` checks macros, canned responses and exported replies with the extension's own analyser, offline.
 * See docs/check.md. Exit code: 0 nothing at --fail-on, 1 a finding reaches it, 2 bad usage or input.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../lib/analyzer/analyze.ts';
import type { Level } from '../lib/analyzer/types.ts';
import { RULES } from '../lib/rules/registry.ts';
import type { CheckerOptions } from './check/checker.ts';
import { PackProblem, packRules } from './check/packs.ts';
import { checkOnAllCores } from './check/pool.ts';
import { FileProblem, repliesIn } from './check/replies.ts';
import { reportOf, summary } from './check/report.ts';
import { check, type Result, reaches } from './check/result.ts';

const USAGE = `Usage:
  npm run --silent check -- FILE …                        .txt and .md hold one reply each, .csv one a row
  npm run --silent check -- --jsonl < cases.jsonl         one JSON object a line in, one out

  --pack FILE        a team's rule pack joins the built-in rules (may be given several times)
  --fail-on LEVEL    hint, warn or error (the default): exit 1 when a finding reaches it
  --budget           only what the overlay would mark`;
const LEVELS: readonly Level[] = ['hint', 'warn', 'error'];

process.exitCode = await main();

async function main(): Promise<number> {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values, positionals: files } = parsed;
  const failOn = LEVELS.find((level) => level === (values['fail-on'] ?? 'error'));
  if (!failOn) return fail(`--fail-on takes hint, warn or error, not "${values['fail-on']}".`);
  const options: CheckerOptions = { packs: values.pack ?? [], budget: values.budget ?? false };
  try {
    if (values.jsonl) return await checkLines(options, failOn);
    return files.length === 0 ? fail(USAGE) : await checkFiles(files, options, failOn);
  } catch (error) {
    if (error instanceof FileProblem || error instanceof PackProblem) return fail(error.message);
    throw error;
  }
}

function read() {
  return parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      pack: { type: 'string', multiple: true },
      'fail-on': { type: 'string' },
      budget: { type: 'boolean' },
    },
  });
}

async function checkLines(options: CheckerOptions, failOn: Level): Promise<number> {
  // A broken pack is told once, here, rather than by every worker.
  await packRules(options.packs);
  let failed = false;
  let broken = false;
  for await (const answer of checkOnAllCores(createInterface({ input: process.stdin }), options)) {
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    if ('error' in answer) broken = true;
    else failed ||= reaches(answer, failOn);
  }
  return broken ? 2 : failed ? 1 : 0;
}

async function checkFiles(files: readonly string[], options: CheckerOptions, failOn: Level): Promise<number> {
  const analyzer = createAnalyzer([...RULES, ...(await packRules(options.packs))]);
  const cases = (await Promise.all(files.map(repliesIn))).flat();
  const results: Result[] = [];
  for (const entry of cases) {
    const result = check(entry, analyzer, options.budget);
    results.push(result);
    const report = reportOf(entry, result);
    progress('');
    if (report) console.log(report);
    progress(`${results.length} of ${cases.length} replies`);
  }
  progress('');
  console.log(summary(cases.length, results));
  return results.some((result) => reaches(result, failOn)) ? 1 : 0;
}

/** One line that is written over, on a terminal only: a file or a pipe holds the report alone. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function fail(problem: string): number {
  console.error(problem);
  return 2;
}
