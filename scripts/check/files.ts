import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Entry } from './case.ts';
import { repliesInTable } from './table.ts';

/** A file that can't be read as replies: what is wrong and what to do. */
export class FileProblem extends Error {}

/** The replies of a file: one of a .txt or .md, one a row of a .csv. @throws FileProblem */
export async function repliesIn(path: string): Promise<readonly Entry[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new FileProblem(`${path} can't be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
  const text = decoded(bytes);
  switch (extname(path).toLowerCase()) {
    case '.txt':
    case '.md':
      return [{ id: path, reply: text.replaceAll('\r\n', '\n') }];
    case '.csv':
      return tableIn(path, text);
    default:
      throw new FileProblem(`${path} is neither .txt, .md nor .csv. For JSON lines use --jsonl and standard input.`);
  }
}

function tableIn(path: string, text: string): readonly Entry[] {
  try {
    return repliesInTable(path, text);
  } catch (error) {
    throw new FileProblem(`${path} is not a readable CSV file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** UTF-8, with or without a mark at its start; else as Excel saves: UTF-16 with a mark, or the Western code page of Windows. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
