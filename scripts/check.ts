/**
 * `npm run --silent check -- FILE …` checks macros, canned responses and exported replies with the extension's own analyser, offline.
 * See docs/check.md. Exit code: 0 nothing at --fail-on, 1 a finding reaches it, 2 bad usage, bad input or a failure.
 */
import { parseArgs } from 'node:util';
import type { Level } from '../lib/analyzer/types.ts';

const USAGE = `Usage:
  npm run --silent check -- FILE …                        .txt and .md hold one reply each, .csv one a row
  npm run --silent check -- --jsonl < cases.jsonl         one JSON object a line in, one out

  --pack FILE        a team's rule pack joins the built-in rules (may be given several times)
  --fail-on LEVEL    hint, warn or error (the default): exit 1 when a finding reaches it
  --budget           only what the overlay would mark
  --learning         also the rules that are often wrong
  --help             this text`;
const LEVELS: readonly Level[] = ['hint', 'warn', 'error'];

// `check … | head`: nobody reads on, so there is nothing left to do and nothing to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(2);
});

try {
  process.exitCode = await main();
} catch (error) {
  // Node's own exit code for this is 1, which here says that a finding was made.
  process.exitCode = fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

async function main(): Promise<number> {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values, positionals: files } = parsed;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const failOn = LEVELS.find((level) => level === (values['fail-on'] ?? 'error'));
  if (!failOn) return fail(`--fail-on takes hint, warn or error, not "${values['fail-on']}".`);
  if (values.jsonl && files.length > 0) return fail(`--jsonl reads standard input: write "--jsonl < ${files[0]}".`);
  if (!values.jsonl && files.length === 0) return fail(USAGE);
  // The rules take their time to load: bad usage need not wait for them.
  const [{ checkFiles, checkLines }, { PackProblem, readPacks }] = await Promise.all([
    import('./check/run.ts'),
    import('./check/packs.ts'),
  ]);
  try {
    const options = {
      packs: await readPacks(values.pack ?? []),
      budget: values.budget ?? false,
      learning: values.learning ?? false,
    };
    return values.jsonl ? await checkLines(options, failOn) : await checkFiles(files, options, failOn);
  } catch (error) {
    if (error instanceof PackProblem) return fail(error.message);
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
      learning: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function fail(problem: string): number {
  console.error(problem);
  return 2;
}
