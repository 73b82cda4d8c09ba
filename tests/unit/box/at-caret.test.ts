import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertionAt } from '../../../lib/box/at-caret.ts';

/** `|` is the caret; two of them a selection. */
function inserted(draft: string, sentence = 'Thank you.'): string {
  const [a = '', b = '', c] = draft.split('|');
  const caret = c === undefined ? { start: a.length, end: a.length } : { start: a.length, end: a.length + b.length };
  const text = a + b + (c ?? '');
  const { at, text: put } = insertionAt(text, caret, sentence);
  return text.slice(0, at) + put + text.slice(at);
}

describe('a sentence at the caret', () => {
  it.each([
    ['|', 'Thank you.'],
    ['Hi Dan,|', 'Hi Dan, Thank you.'],
    ['Hi Dan, |', 'Hi Dan, Thank you.'],
    ['Hi Dan,\n|', 'Hi Dan,\nThank you.'],
    ['|It left.', 'Thank you. It left.'],
    ['Hi. |It left.', 'Hi. Thank you. It left.'],
    ['Hi|, Dan', 'Hi Thank you., Dan'],
  ])('%s', (before, after) => expect(inserted(before)).toBe(after));

  it('goes behind a selection: nobody asked for words to go', () => {
    expect(inserted('Hi |Dan,| it left.')).toBe('Hi Dan, Thank you. it left.');
  });
  it('goes to the end of what is written when there is no caret', () => {
    expect(insertionAt('Hi Dan,\n\n', null, 'Thank you.')).toMatchObject({ at: 7, text: ' Thank you.' });
  });
  it('tells by how much a slot in it has moved', () => {
    const { text, shift } = insertionAt('Hi,', { start: 3, end: 3 }, 'By {day}.');
    expect(text.slice(3 + shift, 8 + shift)).toBe('{day}');
  });
  it('never takes a character away, and never glues two words', () => {
    const draft = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', ','), maxLength: 12 });
    fc.assert(
      fc.property(draft, fc.nat(12), (text, place) => {
        const at = Math.min(place, text.length);
        const insertion = insertionAt(text, { start: at, end: at }, 'Xx');
        const after = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
        expect(insertion.text.trim()).toBe('Xx');
        expect(after.startsWith(text.slice(0, at)) && after.endsWith(text.slice(at))).toBe(true);
        expect(after).not.toMatch(/aXx|Xxa/);
      }),
    );
  });
});
