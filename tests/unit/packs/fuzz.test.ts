import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { compilePack } from '../../../lib/packs/compile.ts';
import { parsePack } from '../../../lib/packs/parse.ts';
import { sayProblem } from '../../../lib/packs/problem.ts';

const STARTER = readFileSync(new URL('../../../public/packs/starter.yaml', import.meta.url), 'utf8');

/** Any answer is right as long as there is one, in time, with places that lie in the file. */
function check(text: string): boolean {
  // Processor time, so that a busy machine does not decide the test. Microseconds.
  const started = process.cpuUsage();
  const { pack, problems } = parsePack(text);
  const lines = text.split(/\r\n|\n|\r/);
  const placed = problems.every(({ line, column }) => line >= 1 && line <= lines.length + 1 && column >= 1);
  const said = problems.every(
    (problem) => !Object.values(sayProblem(problem)).some((words) => words === '' || words.includes('undefined')),
  );
  const compiled = pack === null || compilePack(pack).length === pack.rules.length;
  const answered = pack !== null || problems.length > 0;
  return placed && said && compiled && answered && process.cpuUsage(started).user < 1_000_000;
}

const PIECES = [
  '- ',
  ': ',
  '\n',
  '  ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '&a',
  '*a',
  '!!js',
  '|',
  '>',
  '---',
  '? ',
  '\\',
  '%',
  '@',
  '$1',
  '~',
  '…',
  '(a|b)',
  '\u0000',
  '\ufeff',
  '\u2028',
  '😀',
  'id',
  'rules',
  'match',
  'format: attune-pack/1',
  '<<',
  '__proto__',
  'null',
  '1e999',
];

describe('parsePack, on anything at all', { timeout: 60_000 }, () => {
  it('answers arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 500 });
  });

  it('answers shuffled pieces of YAML', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 80 });
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 1500 },
    );
  });

  it('answers pieces repeated to the size limit', () => {
    const piece = fc.constantFrom(...PIECES);
    // Short enough to be read to the end, or long enough to be refused: the slowest are in between.
    const size = fc.integer({ min: 10_000, max: 1_000_000 });
    fc.assert(
      fc.property(piece, piece, size, (a, b, length) => check((a + b).repeat(length / 2).slice(0, length))),
      { numRuns: 60 },
    );
  });

  it('answers the starter pack with a piece cut out, put in or doubled', () => {
    const spot = fc.nat(STARTER.length - 1);
    const cut = fc.tuple(spot, fc.nat(60)).map(([at, length]) => STARTER.slice(0, at) + STARTER.slice(at + length));
    const put = fc.tuple(spot, fc.constantFrom(...PIECES)).map(([at, piece]) => STARTER.slice(0, at) + piece + STARTER.slice(at));
    const doubled = fc.tuple(spot, fc.nat(400)).map(([at, length]) => STARTER.slice(0, at + length) + STARTER.slice(at));
    fc.assert(fc.property(fc.oneof(cut, put, doubled), check), { numRuns: 300 });
  });

  it('answers any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), check), { numRuns: 500 });
    const near = fc.record({
      format: fc.constant('attune-pack/1'),
      id: fc.anything(),
      name: fc.anything(),
      version: fc.anything(),
      rules: fc.array(fc.object()),
    });
    fc.assert(
      fc.property(
        near.map((value) => JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))),
        check,
      ),
      { numRuns: 500 },
    );
  });
});
