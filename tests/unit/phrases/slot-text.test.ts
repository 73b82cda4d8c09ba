import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSlots, slotNames, slotPieces, withoutSlots } from '../../../lib/phrases/slot-text.ts';

describe('slots', () => {
  it('are listed once each, in order', () => {
    expect(slotNames('Hi {customer.first_name}, {order} and {order}, {what happened} {} {1} { x}')).toEqual([
      'customer.first_name',
      'order',
      'what happened',
    ]);
  });

  it('are filled where there is a value', () => {
    expect(fillSlots('{order} leaves {when}, {constructor}.', { order: ' 44 ', when: '  ' })).toBe(
      '44 leaves {when}, {constructor}.',
    );
  });

  it('are no words to search for', () => {
    expect(withoutSlots('Order {order} leaves.')).toBe('Order   leaves.');
  });

  it('come apart and together again without a change', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ', '.', '1', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        (written) =>
          slotPieces(written)
            .map((piece) => ('slot' in piece ? `{${piece.slot}}` : piece.text))
            .join('') === written,
      ),
    );
  });
});
