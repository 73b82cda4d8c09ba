import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Builds the Chrome extension as it ships. Throws with the builder's own words when that fails. */
export function buildExtension(): void {
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The extension did not build.\n${run.stdout}${run.stderr}`);
}
