import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/packs/limits.ts';
import { parsePack } from '../../../lib/packs/parse.ts';
import { sayProblem } from '../../../lib/packs/problem.ts';

const FOLDER = new URL('./broken/', import.meta.url);

/** Problems as a person would want to read them beside the file. */
function table(text: string): string {
  const lines = text.split('\n');
  const { pack, problems } = parsePack(text);
  const loads = pack ? `Loads with: ${pack.rules.map((rule) => rule.id).join(', ') || 'no rule'}` : 'Refused';
  const rows = problems.flatMap((problem) => {
    const { what, why, fix } = sayProblem(problem);
    const rule = problem.rule === null ? '' : `, rule ${problem.rule + 1}`;
    return [
      '',
      `${problem.line}:${problem.column} ${problem.severity}${rule}`,
      `  ${(lines[problem.line - 1] ?? '').replaceAll('\t', ' ')}`,
      `  ${' '.repeat(problem.column - 1)}^`,
      `  ${what}\n  ${why}\n  ${fix}`,
    ];
  });
  return [loads, ...rows, ''].join('\n');
}

const rule = (more = '') => `
  - id: kindly
    level: hint
    match: kindly
    what: Sounds stiff
    why: It reads as distance.${more}`;
const header = 'format: attune-pack/1\nid: acme\nname: Acme voice\nversion: 1.10\nrules:';

describe('parsePack', () => {
  it.each(readdirSync(FOLDER).filter((name) => !name.endsWith('.txt')))(
    'names every problem of %s with its place',
    async (name) => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      await expect(table(text)).toMatchFileSnapshot(`./broken/${name}.txt`);
    },
  );

  it('reads a pack with its defaults', () => {
    expect(parsePack(header + rule())).toEqual({
      problems: [],
      pack: {
        format: 'attune-pack/1',
        id: 'acme',
        name: 'Acme voice',
        version: '1.10',
        language: 'en',
        rules: [
          {
            id: 'kindly',
            level: 'hint',
            match: ['kindly'],
            unless: [],
            what: 'Sounds stiff',
            why: 'It reads as distance.',
            reframes: [],
            examples: { fires: [], silent: [] },
          },
        ],
      },
    });
  });

  it('reads the same from JSON as from YAML', () => {
    const { pack } = parsePack(header + rule('\n    reframes: [please]\n    examples: { fires: Kindly wait. }'));
    expect(parsePack(JSON.stringify(pack, null, 2))).toEqual({ pack, problems: [] });
    expect(parsePack(JSON.stringify(pack))).toEqual({ pack, problems: [] });
  });

  it('reads Windows line ends and a byte order mark with the right places', () => {
    const text = `\ufeff${header}${rule('\n    levle: warn')}`.replaceAll('\n', '\r\n');
    expect(parsePack(text).problems).toMatchObject([{ code: 'unknown', line: 11, column: 5 }]);
  });

  it('leaves out a broken rule and keeps the others', () => {
    const { pack, problems } = parsePack(`${header}${rule()}${rule('\n    unless: "(a"').replace('kindly', 'second')}`);
    expect(pack?.rules.map(({ id }) => id)).toEqual(['kindly']);
    expect(problems).toMatchObject([{ code: 'pattern', severity: 'error', rule: 1, line: 16, column: 14 }]);
  });

  it('leaves a rule out even when its problem comes after the longest list that is shown', () => {
    const many = Array.from({ length: LIMITS.rules }, (_, index) => rule('\n    odd: 1').replace('kindly', `rule-${index}`)).join(
      '',
    );
    const { pack, problems } = parsePack(header + many);
    expect(pack?.rules).toEqual([]);
    expect(problems).toHaveLength(LIMITS.problems);
    expect(problems.at(-1)).toMatchObject({ code: 'more', values: [String(LIMITS.rules - LIMITS.problems + 1)] });
  });

  it('reads as many patterns as can be read in time, and leaves out the rules beyond', () => {
    const words = (index: number) => Array.from({ length: 12 }, (_, n) => `w${index}x${n}`).join(' ');
    const many = Array.from({ length: LIMITS.rules }, (_, index) =>
      rule(`\n    unless: ${words(index)}`).replace('id: kindly', `id: rule-${index}`),
    );
    const started = process.cpuUsage();
    const { pack, problems } = parsePack(header + many.join(''));
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
    expect(pack?.rules).toHaveLength(Math.floor(LIMITS.patternWords / 13));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['too-many-words']));
  });

  it.each([
    ['too large', 'a'.repeat(LIMITS.characters + 1), 'too-large'],
    ['brackets nested without end', '['.repeat(900_000), 'too-deep'],
    ['lists nested without end', '- '.repeat(400_000), 'too-deep'],
    ['indented without end', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'too-deep'],
    ['a million names', 'a:\n'.repeat(300_000), 'too-many-parts'],
    ['aliases that multiply', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: [*a, *a, *a]\n`).join('')}`, 'alias'],
    ['names that reach into the browser', '{"constructor": {"prototype": 1}}', 'hostile-key'],
  ])('refuses a file that is %s, quickly', (_, text, code) => {
    const started = process.cpuUsage();
    const { pack, problems } = parsePack(text);
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
    expect(pack).toBeNull();
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(Object.prototype).not.toHaveProperty('admin');
  });
});
