import { createInterface } from 'node:readline';
import type { Level } from '../../lib/analyzer/types.ts';
import type { Entry } from './case.ts';
import { type CheckerOptions, isResult, rulesWith } from './checker.ts';
import { FileProblem, repliesIn } from './files.ts';
import { casesIn } from './lines.ts';
import { checkOnAllCores } from './pool.ts';
import { Progress } from './progress.ts';
import { createReport, Summary } from './report.ts';
import { reaches } from './result.ts';

/** Standard input: one JSON object a line in, one out. Answers with the exit code. */
export async function checkLines(options: CheckerOptions, failOn: Level): Promise<number> {
  let failed = false;
  let broken = false;
  const progress = process.stderr.isTTY && !process.stdout.isTTY ? new Progress(null) : null;
  for await (const answer of checkOnAllCores(casesIn(createInterface({ input: process.stdin })), options)) {
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    progress?.step();
    if (isResult(answer)) failed ||= reaches(answer, failOn);
    else broken = true;
  }
  progress?.clear();
  return broken ? 2 : failed ? 1 : 0;
}

/** Files, with a report for people. Answers with the exit code. */
export async function checkFiles(files: readonly string[], options: CheckerOptions, failOn: Level): Promise<number> {
  const { entries, problems } = await open(files);
  for (const problem of problems) console.error(problem);
  const progress = new Progress(entries.length);
  const report = createReport(rulesWith(options));
  const summary = new Summary();
  let failed = false;
  let broken = problems.length > 0;
  let at = 0;
  for await (const answer of checkOnAllCores(entries, options)) {
    const entry = entries[at++];
    progress.clear();
    if (isResult(answer)) {
      const text = entry ? report(entry, answer) : '';
      if (text) console.log(text);
      summary.add(answer);
      failed ||= reaches(answer, failOn);
    } else {
      console.error(`${answer.id}: ${answer.error}`);
      summary.addFailed();
      broken = true;
    }
    progress.step();
  }
  progress.clear();
  if (entries.length > 0 || problems.length === 0) console.log(summary.text);
  return broken ? 2 : failed ? 1 : 0;
}

/** The replies of all files that can be read; a file that can't be read does not keep the others from being checked. */
async function open(files: readonly string[]): Promise<{ entries: readonly Entry[]; problems: readonly string[] }> {
  const entries: Entry[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      entries.push(...(await repliesIn(file)));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problems.push(error.message);
    }
  }
  return { entries, problems };
}
