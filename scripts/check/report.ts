import { styleText } from 'node:util';
import type { Level } from '../../lib/analyzer/types.ts';
import { RULES } from '../../lib/rules/registry.ts';
import type { Case } from './case.ts';
import type { Result } from './result.ts';

const SHAPE: Readonly<Record<Level, string>> = { error: '◆', warn: '▲', hint: '○' };
const COLOUR = { error: 'red', warn: 'yellow', hint: 'gray' } as const;
const WHAT = new Map(RULES.map((rule) => [rule.id, rule.what]));

/** A reply's findings in words; empty when there is none. */
export function reportOf(entry: Case, result: Result): string {
  if (result.findings.length === 0) return '';
  const lines = [styleText('bold', entry.id)];
  for (const finding of result.findings) {
    const { line, column } = place(entry.reply, finding.start);
    const quote = finding.quote.replaceAll('\n', ' ⏎ ');
    lines.push(
      `  ${styleText(COLOUR[finding.level], SHAPE[finding.level])} ${WHAT.get(finding.id) ?? finding.id}  ${styleText('dim', `${finding.id}, line ${line}, column ${column}`)}`,
    );
    if (quote) lines.push(`    “${quote}”`);
    lines.push(`    ${finding.why}`);
    for (const reframe of finding.reframes)
      lines.push(`    ${styleText('green', '→')} ${reframe.text.trim().replaceAll('\n', ' ⏎ ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Lines and columns count from 1, as editors show them. */
function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

export function summary(replies: number, results: readonly Result[]): string {
  const counts = { error: 0, warn: 0, hint: 0 };
  for (const result of results) for (const finding of result.findings) counts[finding.level]++;
  const marked = results.filter((result) => result.findings.length > 0).length;
  return `${replies} ${replies === 1 ? 'reply' : 'replies'}, ${marked} with findings: ${counts.error} errors, ${counts.warn} warnings, ${counts.hint} hints.`;
}
