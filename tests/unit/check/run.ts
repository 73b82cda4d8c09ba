import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Answer } from '../../../scripts/check/checker.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `attune check` as a team lead or CI runs it: a process of its own, its input from a pipe. */
export function attuneCheck(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, ['scripts/check.ts', ...args], { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Runs cases as JSON lines; a text stands for a line as it is. */
export async function checkLines(
  lines: readonly (string | object)[],
  ...args: readonly string[]
): Promise<Run & { readonly answers: readonly Answer[] }> {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const run = await attuneCheck(['--jsonl', ...args], input);
  const answers = run.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
  return { ...run, answers };
}

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A file for the length of one test; its path. */
export async function file(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-check-'));
  folders.push(folder);
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
