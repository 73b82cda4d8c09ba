import type * as v from 'valibot';
import { keyHelp } from './key-help.ts';
import { nearest } from './nearest.ts';
import { kindOf, locate, spelt, startOf } from './plain.ts';
import type { Problem } from './problem.ts';
import type { Source } from './read.ts';
import { FORMAT, TEXT_LISTS } from './schema.ts';

type Issue = v.BaseIssue<unknown>;
type Path = readonly (string | number)[];

const LEVELS = ['error', 'warn', 'hint'];

/** valibot's issues as problems with a place in the file. `path` leads to what was checked. */
export function problemsOf(issues: readonly Issue[], path: Path, source: Source): readonly Problem[] {
  return issues.map((issue) => {
    const steps = issue.path?.map((step) => step.key as string | number) ?? [];
    return problemOf(issue, [...path, ...steps], source);
  });
}

function problemOf(issue: Issue, path: Path, source: Source): Problem {
  const { key: keyOffset, node } = locate(source.root, path);
  // The name that the text stands under: for an entry of a list, the list's.
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'rules');
  const offset = startOf(node) ?? keyOffset;
  const { why, sample } = keyHelp(name);

  if (name === 'format' && issue.input !== undefined) {
    return source.at(offset, 'wrong-format', [`“${short(issue.input)}”`, FORMAT]);
  }
  switch (issue.type) {
    case 'max_length':
      return Array.isArray(issue.input)
        ? source.at(keyOffset, 'too-many', [name, String(issue.input.length), String(issue.requirement)])
        : tooLong(issue, name, offset, source);
    case 'non_empty':
    case 'min_length':
      return source.at(offset, 'blank', [name, why, sample]);
    case 'check':
      return source.at(offset, 'bad-id', [short(issue.input), asId(String(issue.input))]);
    case 'picklist':
      if (typeof issue.input !== 'string') break;
      return source.at(offset, 'bad-level', [short(issue.input), nearest(issue.input, LEVELS) ?? 'hint']);
  }
  if (issue.input === undefined) return source.at(keyOffset, 'missing', [name, why, sample]);
  return wrongType(issue, name, keyOffset, node, source);
}

function tooLong(issue: Issue, name: string, offset: number, source: Source): Problem {
  const length = String(issue.input).length;
  const most = Number(issue.requirement);
  return source.at(offset, 'too-long', [name, String(length), String(most), String(length - most)]);
}

/** The traps of YAML come first: bare numbers, comments and brackets where text was meant. */
function wrongType(issue: Issue, name: string, keyOffset: number, node: unknown, source: Source): Problem {
  const offset = startOf(node) ?? keyOffset;
  const value = issue.input;
  const textWanted = issue.expected === 'string' || TEXT_LISTS.has(name);
  const line = lineAt(source.text, offset);
  if (textWanted && (typeof value === 'number' || typeof value === 'boolean')) {
    return source.at(offset, 'needs-quotes', [name, kindOf(value), spelt(node, value)]);
  }
  if (textWanted && value === null) {
    const hash = line.indexOf('#');
    if (hash >= 0) return source.at(offset, 'comment', [name, line.slice(hash).trim().slice(0, 60)]);
    const { why, sample } = keyHelp(name);
    return source.at(keyOffset, 'blank', [name, why, sample]);
  }
  if (textWanted && typeof value === 'object' && '{['.includes(source.text.charAt(offset))) {
    return source.at(offset, 'braces', [name]);
  }
  const wanted = name === 'rules' || TEXT_LISTS.has(name) ? 'a list' : issue.expected === 'Object' ? 'names with values' : 'text';
  return source.at(offset, 'wrong-type', [name, wanted, kindOf(value), keyHelp(name).sample]);
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : kindOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** The nearest id to a text: "Our Voice!" is "our-voice". */
function asId(text: string): string {
  const kept = [...text.toLowerCase()]
    .map((char) => ('abcdefghijklmnopqrstuvwxyz0123456789'.includes(char) ? char : ' '))
    .join('');
  return kept.split(' ').filter(Boolean).join('-').slice(0, 40) || 'my-pack';
}
