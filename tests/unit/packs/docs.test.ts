import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { parsePattern } from '../../../lib/language/pattern.ts';
import { LIMITS } from '../../../lib/packs/limits.ts';
import { parsePack } from '../../../lib/packs/parse.ts';
import { HEADER_KEYS, RULE_KEYS } from '../../../lib/packs/schema.ts';
import { testPack } from '../../../lib/packs/self-test.ts';

const DOCS = readFileSync(new URL('../../../docs/rule-packs.md', import.meta.url), 'utf8');
const EXAMPLE = /```yaml\n(.*?)```/s.exec(DOCS)?.[1] ?? '';
/** First cells of the table under a heading, as code. */
const cells = (heading: string) =>
  [...(DOCS.split(`${heading}\n`)[1]?.split('\n#')[0] ?? '').matchAll(/^\| `((?:[^`\\]|\\.)+)`/gm)].map(([, cell = '']) =>
    cell.replaceAll('\\|', '|'),
  );

describe('docs/rule-packs.md', () => {
  it('shows a pack that loads and whose examples hold', () => {
    const { pack, problems } = parsePack(EXAMPLE);
    expect(problems).toEqual([]);
    expect(pack?.rules).toHaveLength(1);
    expect([...testPack(EXAMPLE, createAnalyzer([]), createAnalyzer)].flat()).toEqual([]);
  });

  it('explains every name there is', () => {
    expect(cells('### The pack')).toEqual(HEADER_KEYS);
    expect(cells('### A rule')).toEqual(RULE_KEYS);
  });

  it('shows patterns that can be read', () => {
    const patterns = cells('## Patterns').filter((pattern) => pattern !== '_');
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(parsePattern(pattern).length).toBeGreaterThan(0);
  });

  it('names traps that the import recognises, and what to write instead', () => {
    const traps = [...(DOCS.split('Some traps of YAML')[1] ?? '').matchAll(/^\| `([^`]+)` \|.*\| `([^`]+)` \|$/gm)];
    expect(traps).toHaveLength(5);
    for (const [, wrong = '', right = ''] of traps) {
      const key = `${wrong.split(':')[0]}`;
      const withLine = (line: string) => EXAMPLE.replace(new RegExp(`^    ${key}:.*(?:\\n      - .*)*$`, 'm'), `    ${line}`);
      expect([wrong, parsePack(withLine(wrong)).problems.length > 0]).toEqual([wrong, true]);
      expect([right, parsePack(withLine(right)).problems]).toEqual([right, []]);
    }
  });

  it('tells the limits as they are', () => {
    for (const limit of [LIMITS.characters, LIMITS.rules, LIMITS.patternWords, LIMITS.depth]) {
      expect(DOCS.split('## Limits')[1]).toContain(limit.toLocaleString('en'));
    }
  });
});
