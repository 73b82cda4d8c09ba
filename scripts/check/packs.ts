import { readFile } from 'node:fs/promises';
import { compilePack } from '../../lib/packs/compile.ts';
import { parsePack } from '../../lib/packs/parse.ts';
import { sayProblem } from '../../lib/packs/problem.ts';
import type { Rule } from '../../lib/rules/define.ts';

/** A pack that can't be used, in words with file, line and column. */
export class PackProblem extends Error {}

/** The rules of team packs, in order of the files. Warnings go to standard error. @throws PackProblem */
export async function packRules(paths: readonly string[]): Promise<readonly Rule[]> {
  return (await Promise.all(paths.map(rulesIn))).flat();
}

async function rulesIn(path: string): Promise<readonly Rule[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new PackProblem(`${path} can't be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { pack, problems } = parsePack(text);
  const said = problems.map((problem) => {
    const { what, why, fix } = sayProblem(problem);
    return `${path}:${problem.line}:${problem.column}: ${problem.severity}: ${what} ${why} ${fix}`;
  });
  if (!pack) throw new PackProblem(said.join('\n'));
  for (const line of said) console.error(line);
  return compilePack(pack);
}
