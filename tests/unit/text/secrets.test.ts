import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardNumbersIn, digitRuns, passesLuhn } from '../../../lib/text/cards.ts';
import { identifiersOf } from '../../../lib/text/identifiers.ts';
import { internalLinksIn, internalNotesIn } from '../../../lib/text/internal-marks.ts';
import { nationalIdsIn } from '../../../lib/text/national-ids.ts';
import { placeholdersIn } from '../../../lib/text/placeholders.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('a card number', () => {
  it('is found with and without groups', () => {
    const text = 'First 4111 1111 1111 1111, then 378282246310005.';
    expect(words(text, cardNumbersIn(text))).toEqual(['4111 1111 1111 1111', '378282246310005']);
  });
  it.each(['4111 1111 1111 1112', '490154203237518', '1234567812345670', 'x4111111111111111'])('is not %s', (text) => {
    expect(cardNumbersIn(text)).toEqual([]);
  });
  it('fails the check when one digit is changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'4111111111111111'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(passesLuhn(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('a run of digits', () => {
  it('lies where its digits are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const run of digitRuns(text, 3)) {
          const kept = [...text.slice(run.start, run.end)].filter((char) => char >= '0' && char <= '9').join('');
          expect(kept).toBe(run.digits);
        }
      }),
    );
  });
});

describe('a national number', () => {
  it.each([
    ['SSN 219-09-9998 on file', '219-09-9998'],
    ['your NI number AB 12 34 56 C', 'AB 12 34 56 C'],
  ])('is found in %s', (text, number) => {
    expect(words(text, nationalIdsIn(text))).toEqual([number]);
  });
  it.each(['000-12-3456', '912-34-5678', 'order 12-345-6789', 'DF 12 34 56 C'])('is not %s', (text) => {
    expect(nationalIdsIn(text)).toEqual([]);
  });
});

describe('a placeholder', () => {
  it.each([
    ['Hi {{first_name}}, hello', '{{first_name}}'],
    ['on DD/MM/YYYY at noon', 'DD/MM/YYYY'],
    ['the sum of £XX is due', '£XX'],
    ['Dear [Customer Name],', '[Customer Name]'],
    ['room ____ upstairs', '____'],
    ['by INSERT TIME tonight', 'INSERT TIME'],
    ['plate XXXX is near', 'XXXX'],
    ['case ##STATUS## open', '##STATUS##'],
    ['Best,\n<your name', '<your name'],
  ])('is found in %s', (text, found) => {
    expect(words(text, placeholdersIn(text))).toEqual([found]);
  });
  it.each([
    'Size XXXL',
    '20% off, 5% tax',
    'see note [1]',
    'insert the card here',
    'press [Enter]',
    'a $5 fee and $10 more',
    'XXXX-1234',
  ])('is not in %s', (text) => {
    expect(placeholdersIn(text)).toEqual([]);
  });
  it('never overlaps another, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', 'X', '_', 'a', 'N', ' ', '%', '$', '£', '<', '>', '\n') }),
        (text) => {
          const found = placeholdersIn(text);
          found.forEach((place, i) => {
            expect(place.start).toBeLessThan(place.end);
            expect(place.end).toBeLessThanOrEqual(text.length);
            expect(place.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          });
        },
      ),
    );
  });
});

describe('identifiers', () => {
  const kinds = (text: string): readonly string[] => identifiersOf(text).map(({ kind, value }) => `${kind} ${value}`);
  it.each([
    ['Order 88213, Chrome 126', ['order 88213', 'version 126']],
    ['refund the whole £1,240 by 1 July', ['amount £1,240', 'date 1 July']],
    ['call me on +44 20 7946 0958', ['phone +44 20 7946 0958']],
    ['write to r.osman@mail.example', ['email r.osman@mail.example']],
    ['invoice INV-3307 and PNR H2K7LM', ['invoice INV-3307', 'order H2K7LM']],
    ['64 dollars, iPhone 14', ['amount 64 dollars', 'device iPhone 14']],
    ['I ordered 3 chairs for the 3rd time', []],
  ])('of %s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });
});

describe('a note to colleagues', () => {
  it('is a line or bracket that opens like one', () => {
    const text = 'Your bike is ready.\n-- note to self: charge more\nBye (see page 2) [private: stall]';
    expect(words(text, internalNotesIn(text))).toEqual(['-- note to self: charge more', '[private: stall]']);
  });
  it('links to where only colleagues get', () => {
    const text = 'See https://jira.acme.example/PAY-1 and https://status.acme.example/jira';
    expect(words(text, internalLinksIn(text))).toEqual(['https://jira.acme.example/PAY-1']);
  });
});
