import { styleText } from 'node:util';
import type { Level } from '../../lib/analyzer/types.ts';
import type { Rule } from '../../lib/rules/define.ts';
import type { Case } from './case.ts';
import type { Result } from './result.ts';

const SHAPE: Readonly<Record<Level, string>> = { error: '◆', warn: '▲', hint: '○' };
const COLOUR = { error: 'red', warn: 'yellow', hint: 'gray' } as const;

/** Puts a reply's findings in words; empty when there is none. */
export function createReport(rules: readonly Rule[]): (entry: Case, result: Result) => string {
  const whatOf = new Map(rules.map((rule) => [rule.id, rule.what]));
  return (entry, { findings }) => {
    if (findings.length === 0) return '';
    const said = findings.map((finding) => wordsOf(finding, whatOf.get(finding.id) ?? finding.id, entry.reply));
    return `${[styleText('bold', entry.id), ...said].join('\n')}\n`;
  };
}

function wordsOf(finding: Result['findings'][number], what: string, reply: string): string {
  const { line, column } = place(reply, finding.start);
  const where = styleText('dim', `${finding.id}, line ${line}, column ${column}`);
  return [
    `  ${styleText(COLOUR[finding.level], `${SHAPE[finding.level]} ${finding.level}`)}  ${what}  ${where}`,
    ...(finding.quote ? [`    “${inOneLine(finding.quote)}”`] : []),
    `    ${finding.why}`,
    ...finding.reframes.map((reframe) => `    ${styleText('green', '→')} ${inOneLine(reframe.text) || '(take it out)'}`),
  ].join('\n');
}

const inOneLine = (text: string): string => text.trim().replaceAll('\n', ' ⏎ ');

/** Lines and columns count from 1, as editors show them. */
function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What a run found, in one line. */
export class Summary {
  #replies = 0;
  #marked = 0;
  #failed = 0;
  readonly #findings = { error: 0, warn: 0, hint: 0 };

  add({ findings }: Result): void {
    this.#replies++;
    if (findings.length > 0) this.#marked++;
    for (const { level } of findings) this.#findings[level]++;
  }

  addFailed(): void {
    this.#replies++;
    this.#failed++;
  }

  get text(): string {
    const { error, warn, hint } = this.#findings;
    const failed = this.#failed > 0 ? ` ${this.#failed} could not be checked.` : '';
    return `${count(this.#replies, 'reply', 'replies')}, ${this.#marked} with findings: ${count(error, 'error')}, ${count(warn, 'warning')}, ${count(hint, 'hint')}.${failed}`;
  }
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
