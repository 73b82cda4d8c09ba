import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTable, unpack } from '../../../../lib/analyzer/opinion/packed.ts';

const entries = fc.uniqueArray(
  fc.tuple(
    fc.nat(4),
    fc.integer({ min: -127, max: 127 }).filter((steps) => steps !== 0),
  ),
  {
    selector: ([model]) => model,
    minLength: 1,
  },
);
const tables = fc.dictionary(fc.nat(2 ** 24 - 1).map(String), entries, { maxKeys: 60 });

const packed = (table: Readonly<Record<string, readonly (readonly [number, number])[]>>) => {
  const weights = new Map(Object.entries(table).map(([key, list]) => [Number(key), list]));
  return {
    models: Array.from({ length: 5 }, (_, i) => ({ rule: `test.rule-${i}`, bias: -i, step: 0.5 + i, sure: null, doubts: null })),
    features: weights.size,
    entries: [...weights.values()].reduce((sum, list) => sum + list.length, 0),
    table: Buffer.from(packTable(weights)).toString('base64'),
  };
};

it('unpacks the weights that were packed, by key', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { keys, starts, model, weight, models } = unpack(packed(table));
      const back = [...keys].map((key, i) => {
        const from = starts[i] ?? 0;
        const to = starts[i + 1] ?? 0;
        return [String(key), [...model.slice(from, to)].map((index, k) => [index, (weight[from + k] ?? 0) / (0.5 + index)])];
      });
      expect(Object.fromEntries(back)).toEqual(table);
      expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
      expect(models[0]).toEqual({ rule: 'test.rule-0', bias: -0, sure: Infinity, doubts: -Infinity });
    }),
  );
});

it('refuses a table that was cut short', () => {
  const whole = packed({ 7: [[0, 3]], 90000: [[2, -120]] });
  expect(() => unpack({ ...whole, table: whole.table.slice(0, 4) })).toThrow('cut short');
});
