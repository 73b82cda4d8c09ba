import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Case as CheckCase } from '../../scripts/check/case.ts';
import { casesOfLines } from './lines.ts';

/** A labelled reply: a case for `attune check` with what a careful team lead would want flagged. */
export interface Case extends CheckCase {
  /** Every finding wanted, with the exact words; an empty quote is an absence. */
  readonly expect: readonly { readonly id: string; readonly quote: string }[];
  readonly probe: string;
  readonly polarity: 'pos' | 'neg' | 'clean';
}

/** All cases in a folder, of JSON lines and of `lines.ts`; JSON lines without a reply (customer messages) are left out. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.txt')) return casesOfLines(basename(file, '.txt'), text);
    return file.endsWith('.jsonl') ? casesOfJson(text) : [];
  });
}

const casesOfJson = (text: string): readonly Case[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
    .filter((entry) => typeof entry.reply === 'string');
