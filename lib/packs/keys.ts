import { LIMITS } from './limits.ts';
import { nearest } from './nearest.ts';
import { locate } from './plain.ts';
import type { Problem } from './problem.ts';
import type { Source } from './read.ts';
import { EXAMPLE_KEYS } from './schema.ts';

type Path = readonly (string | number)[];

/** Names that a pack or rule does not have, each with the one that was probably meant. */
export function checkKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  owner: string,
  path: Path,
  source: Source,
): readonly Problem[] {
  const problems = Object.keys(value)
    .filter((key) => !known.includes(key))
    // Each is searched for in the file, so a file full of them must not make that quadratic.
    .slice(0, LIMITS.problems)
    .map((key) => {
      const offset = locate(source.root, [...path, key]).key;
      // A name that is there already was not forgotten under another spelling.
      const meant = nearest(
        key,
        known.filter((other) => !(other in value)),
      );
      const shown = key.slice(0, 60);
      return meant === null
        ? source.at(offset, 'unknown', [shown, owner, known.join(', ')])
        : source.at(offset, 'unknown-near', [shown, owner, meant]);
    });
  const examples = value.examples;
  const inside =
    typeof examples === 'object' && examples !== null && !Array.isArray(examples) && known.includes('examples')
      ? checkKeys(examples as Readonly<Record<string, unknown>>, EXAMPLE_KEYS, '“examples”', [...path, 'examples'], source)
      : [];
  return [...problems, ...inside];
}
