import { readFile } from 'node:fs/promises';
import { parsePack } from '../../lib/packs/parse.ts';
import { sayProblem } from '../../lib/packs/problem.ts';
import type { Pack } from '../../lib/packs/schema.ts';

/** A pack that can't be used, in words with file, line and column. */
export class PackProblem extends Error {}

/** Team packs in order of the files. What is amiss in one that can be used goes to standard error. @throws PackProblem */
export function readPacks(paths: readonly string[]): Promise<readonly Pack[]> {
  return Promise.all(paths.map(readPack));
}

async function readPack(path: string): Promise<Pack> {
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
  return pack;
}
