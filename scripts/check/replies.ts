import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { htmlToText } from 'html-to-text';
import type { Case } from './case.ts';

/** Columns that hold the text in exports of Zendesk macros and Freshdesk canned responses, in order of preference. */
const BODY_COLUMNS = [
  'body',
  'comment',
  'comment_value',
  'comment value',
  'content',
  'content_html',
  'content html',
  'description',
  'reply',
  'text',
  'response',
  'message',
];
const NAME_COLUMNS = ['title', 'name', 'macro', 'id', 'subject'];

/** A file that can't be read as replies: what is wrong and what to do. */
export class FileProblem extends Error {}

/** The replies of a file: one of a .txt or .md, one a row of a .csv. @throws FileProblem */
export async function repliesIn(path: string): Promise<readonly Case[]> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    throw new FileProblem(`${path} can't be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
  switch (extname(path).toLowerCase()) {
    case '.txt':
    case '.md':
      return [{ id: basename(path), reply: content.replaceAll('\r\n', '\n') }];
    case '.csv':
      return rows(path, content);
    default:
      throw new FileProblem(`${path} is neither .txt, .md nor .csv. For JSON lines use --jsonl and standard input.`);
  }
}

function rows(path: string, content: string): readonly Case[] {
  let records: Record<string, string>[];
  try {
    records = parse(content, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    throw new FileProblem(`${path} is not a readable CSV file: ${error instanceof Error ? error.message : String(error)}`);
  }
  const columns = Object.keys(records[0] ?? {});
  const body = BODY_COLUMNS.find((name) => columns.includes(name));
  if (!body)
    throw new FileProblem(`${path} has no column for the text. Name one "body"; it has: ${columns.join(', ') || 'nothing'}.`);
  const name = NAME_COLUMNS.find((column) => columns.includes(column));
  return records.map((record, row) => ({
    id: (name && record[name]) || `${basename(path)} row ${row + 2}`,
    reply: plainText(record[body] ?? ''),
  }));
}

/** The body as a person sees it: exports hold HTML. Offsets of findings count in this text. */
function plainText(body: string): string {
  if (!body.includes('<')) return body;
  return htmlToText(body, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ],
  });
}
