import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { compilePack } from '../../../lib/packs/compile.ts';
import { parsePack } from '../../../lib/packs/parse.ts';
import { countTests, testPack } from '../../../lib/packs/self-test.ts';
import { RULES } from '../../../lib/rules/registry.ts';

const STARTER = readFileSync(new URL('../../../public/packs/starter.yaml', import.meta.url), 'utf8');
const PACK = `
format: attune-pack/1
id: acme
name: Acme voice
version: 1.2
rules:
  - id: parcel-shop
    level: warn
    match: "[the] parcel shop"
    unless: ~close … parcel shop
    what: We say pick-up point
    why: The signs in the shops say pick-up point.
    reframes: ["the pick-up point", "the pick-up point in {street}"]
    examples:
      fires: ["It is at the parcel shop."]
      silent: ["The parcel shop was closed."]
`;

function packOf(text: string) {
  const { pack, problems } = parsePack(text);
  expect(problems).toEqual([]);
  if (pack === null) throw new Error('The pack did not load');
  return pack;
}
const analyze = (pack: string, text: string) =>
  createAnalyzer(compilePack(packOf(pack))).analyze({ revision: 1, text, surface: 'public', channel: 'email' }, { thread: [] });

describe('compilePack', () => {
  it('makes rules whose matches are replaced by the reframes of the pack', () => {
    const text = 'Your lamp waits at the parcel shop until Friday.';
    const start = text.indexOf('the parcel shop');
    const span = { start, end: start + 'the parcel shop'.length };
    expect(analyze(PACK, text).findings).toMatchObject([
      {
        rule: 'pack:acme/parcel-shop',
        level: 'warn',
        spans: [span],
        quote: 'the parcel shop',
        what: 'We say pick-up point',
        source: 'Acme voice 1.2',
        reframes: [
          { replaces: span, text: 'the pick-up point' },
          { replaces: span, text: 'the pick-up point in {street}', slots: [{ name: 'street', start: 21, end: 29 }] },
        ],
      },
    ]);
  });

  it('keeps quiet where “unless” matches', () => {
    expect(analyze(PACK, 'They closed early at the parcel shop.').findings).toEqual([]);
  });

  it('carries the examples, so that they run and show like those of built-in rules', () => {
    expect(compilePack(packOf(PACK))[0]?.examples.fires).toEqual([{ reply: 'It is at the parcel shop.', fragment: true }]);
  });
});

describe('testPack', () => {
  const builtIn = createAnalyzer(RULES.filter((rule) => rule.scope === 'sentence'));
  const problems = (text: string) => [...testPack(text, builtIn, createAnalyzer)].flat();

  it('finds nothing wrong with the starter pack, and tries all of it', () => {
    const steps = [...testPack(STARTER, builtIn, createAnalyzer)];
    expect(steps.flat()).toEqual([]);
    expect(steps).toHaveLength(countTests(packOf(STARTER).rules));
    expect(steps.length).toBeGreaterThan(30);
  });

  it('points at examples that do not hold and at reframes that would be marked', () => {
    const wrong = PACK.replace('is at the parcel shop', 'is at the counter')
      .replace('The parcel shop was closed', 'The parcel shop opens at 9')
      .replace('the pick-up point in {street}', 'that parcel shop');
    expect(problems(wrong).map(({ line, column, code, severity, values }) => [line, column, code, severity, ...values])).toEqual([
      [15, 15, 'example-silent', 'warning'],
      [16, 16, 'example-fires', 'warning', 'The parcel shop'],
      [13, 37, 'reframe-trips', 'warning', 'We say pick-up point'],
    ]);
  });

  it('has nothing to say about a pack that does not load', () => {
    expect(problems('rules: [')).toEqual([]);
  });
});
