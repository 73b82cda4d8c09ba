/**
 * Runs before `npm start`, `npm test` and their like, on the Node that the machine has (20 or later) and with nothing
 * installed: it brings the packages in step with the lock file, and on `--browser` sees to a browser.
 * A second run finds everything in place and takes a fraction of a second.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Attune needs Node 20 or later; this is ${process.version}.`);

// The project's own Node, a package like any other: from here on every script runs on it.
const node = `node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;

if (!packagesMatchLock() || !existsSync(node)) {
  console.error('Installing packages (npm ci). This happens once.');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm ci failed. Is this machine allowed to reach the npm registry?',
  );
}
if (!existsSync('.wxt/tsconfig.json')) run(node, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], 'wxt prepare failed.');
if (process.argv.includes('--browser')) run(node, ['scripts/browser/ensure.ts'], '');

/** npm notes what it installed in a lock file of its own inside node_modules. */
function packagesMatchLock() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || installed[path]?.version === version || ((optional || peer) && !installed[path]),
  );
}

/** @param {string} command @param {string[]} args @param {string} problem */
function run(command, args, problem) {
  // npm is a .cmd file on Windows, which only a shell can start.
  // What is set up is no result: `check --jsonl > results.jsonl` must hold results alone.
  const { status } = spawnSync(command, args, { stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) fail(problem);
}

/** @param {string} problem */
function fail(problem) {
  if (problem) console.error(problem);
  process.exit(1);
}
