import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find.ts';

/**
 * Path of a browser, installing Debian's own `chromium` package when there is none and this process may.
 * Nothing is ever downloaded from elsewhere.
 * @throws with what to install, in plain words, when it cannot.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) throw new Error(advice());
  console.log('No Chromium, Chrome or Edge found. Installing the Debian package chromium.');
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  const installed = findBrowser();
  if (!installed) throw new Error(`The package chromium is installed, but no program of that name is on PATH. ${advice()}`);
  return installed;
}

function apt(...args: string[]): void {
  const run = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed. ${advice()}`);
}

function advice(): string {
  const how = existsSync('/etc/debian_version') ? 'run "sudo apt-get install chromium"' : 'install Chromium, Chrome or Edge';
  return `Attune needs a Chromium browser to run in: ${how}, or set CHROME_PATH to one.`;
}

if (import.meta.main) console.log(`Browser: ${ensureBrowser()}`);
