import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Entry } from './case.ts';
import { plainText } from './plain-text.ts';

/** Columns that hold the text in exports of Zendesk macros and Freshdesk canned responses, in order of preference. */
const BODY_COLUMNS = [
  'body',
  'body html',
  'html body',
  'comment value html',
  'comment value',
  'comment description',
  'comment',
  'content html',
  'content',
  'reply',
  'response',
  'text',
  'message',
  // A macro's description is for colleagues; it is the text only where nothing else is.
  'description',
];
const NAME_COLUMNS = ['title', 'name', 'macro', 'id', 'subject'];
/** Excel writes the second in countries with a decimal comma, databases the third. */
const DELIMITERS = [',', ';', '\t'];

/** The replies of a table, one a row; rows without a text (macros that only set fields) are left out. @throws Error in words */
export function repliesInTable(path: string, text: string): readonly Entry[] {
  const [header, ...rows] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    relax_column_count: true,
  }) as string[][];
  if (!header) throw new Error('it is empty.');
  const columns = header.map(plainName);
  const body = columnOf(BODY_COLUMNS, columns);
  if (body < 0) throw new Error(`it has no column for the text. Name one "body"; it has: ${header.join(', ')}.`);
  const name = columnOf(NAME_COLUMNS, columns);
  return rows.flatMap((row, index) => {
    const reply = plainText(row[body] ?? '');
    const place = `${basename(path)} row ${index + 2}`;
    return reply.trim() === '' ? [] : [{ id: row[name] ? `${row[name]} (${place})` : place, reply, saved: true }];
  });
}

/** The first wanted column that is there: alone, or at the end of a path such as "actions/comment_value_html". */
function columnOf(wanted: readonly string[], columns: readonly string[]): number {
  for (const name of wanted) {
    const exact = columns.indexOf(name);
    if (exact >= 0) return exact;
  }
  for (const name of wanted) {
    const last = columns.findIndex((column) => column.endsWith(` ${name}`));
    if (last >= 0) return last;
  }
  return -1;
}

/** "Comment/Value_HTML" is "comment value html". */
const plainName = (column: string): string =>
  column
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ');

function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') >>> 0);
  const count = (mark: string): number => header.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
