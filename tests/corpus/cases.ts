import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case as CheckCase } from '../../scripts/check/case.ts';

/** A labelled reply: a case for `attune check` with what a careful team lead would want flagged. */
export interface Case extends CheckCase {
  /** Every finding wanted, with the exact words; an empty quote is an absence. */
  readonly expect: readonly { readonly id: string; readonly quote: string }[];
  readonly probe: string;
  readonly polarity: 'pos' | 'neg' | 'clean';
}

/** All cases in a folder of JSON lines; lines without a reply (customer messages) are left out. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
    .filter((entry) => typeof entry.reply === 'string');
}
