import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Problem } from './problem.ts';
import type { Source } from './read.ts';

/** A YAML tree as plain values, with the way back from a path to its place in the file. */
export interface Plain {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Names that reach into the prototype of an object. */
const HOSTILE = new Set(['__proto__', 'prototype', 'constructor']);

/** Turns nodes into plain values. The depth of the tree is bounded by readSource. */
export function toPlain({ root, at }: Source): Plain {
  const problems: Problem[] = [];

  /** `rule`: the rule that the node stands in, null outside of all. */
  function convert(node: unknown, rule: number | null): unknown {
    if (isSeq(node)) return node.items.map((item) => convert(item, rule));
    if (isMap(node)) {
      const entries: [string, unknown][] = [];
      const seen = new Set<string>();
      for (const pair of node.items) {
        const key = keyOf(pair);
        const offset = startOf(pair.key) ?? startOf(node) ?? 0;
        if (HOSTILE.has(key)) problems.push({ ...at(offset, 'hostile-key', [key]), rule });
        else if (seen.has(key)) problems.push({ ...at(offset, 'twice', [key.slice(0, 60)]), rule });
        else entries.push([key, node === root && key === 'rules' ? convertRules(pair.value) : convert(pair.value, rule)]);
        seen.add(key);
      }
      return Object.fromEntries(entries);
    }
    // An alias is a problem already (read.ts) and is never followed.
    if (isAlias(node)) return '';
    return isScalar(node) ? node.value : null;
  }

  function convertRules(node: unknown): unknown {
    return isSeq(node) ? node.items.map(convert) : convert(node, null);
  }

  return { value: convert(root, null), problems };
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

export function startOf(node: unknown): number | undefined {
  const range = (node as Node | null)?.range;
  return range?.[0];
}

/** Where a path leads in the file. `key` is where the last name of it stands, `node` what it names. */
export interface Located {
  readonly key: number;
  readonly node: Node | null;
}

/** Follows a path as far as it goes; what is missing is located at what it is missing from. */
export function locate(root: Node | null, path: readonly (string | number)[]): Located {
  let node: unknown = root;
  let key = startOf(root) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((candidate) => keyOf(candidate) === String(step));
      if (!pair) break;
      key = startOf(pair.key) ?? key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      key = startOf(node) ?? key;
    } else break; // One text that stands for a list of one.
  }
  return { key, node: (node ?? null) as Node | null };
}

/** A scalar as it is spelt in the file: `1.10`, where the value is the number 1.1. */
export function spelt(node: unknown, value: number | boolean): string {
  return (isScalar(node) ? node.source : undefined) ?? String(value);
}

/** A value's kind in the words of the messages. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'object') return 'names with values';
  return `the ${typeof value === 'boolean' ? 'word' : 'number'} ${value}`;
}
