import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/analyzer/types.ts';
import { changeBetween, remapSpan } from '../../../lib/text/remap.ts';

const remap = (before: string, words: string, after: string): string | null => {
  const start = before.indexOf(words);
  const span = remapSpan({ start, end: start + words.length }, changeBetween(before, after), before, after);
  return span && `${span.start}:${after.slice(span.start, span.end)}`;
};

describe('a span after an edit', () => {
  it('stays when the edit is behind it', () => {
    expect(remap('We refuse that.', 'refuse', 'We refuse that now.')).toBe('3:refuse');
  });
  it('moves when the edit is before it', () => {
    expect(remap('We refuse that.', 'refuse', 'Hello. We refuse that.')).toBe('10:refuse');
  });
  it('is lost when its words are edited', () => {
    expect(remap('We refuse that.', 'refuse', 'We reuse that.')).toBeNull();
  });
  it('is lost when its last word grows', () => {
    expect(remap('We refuse', 'refuse', 'We refused')).toBeNull();
  });
  it('is lost when its first word grows', () => {
    expect(remap('We use it', 'use', 'We reuse it')).toBeNull();
  });
  it('stays when a space or full stop is typed right behind it', () => {
    expect(remap('We refuse', 'refuse', 'We refuse.')).toBe('3:refuse');
  });
  it('is lost when the whole text is replaced', () => {
    expect(remap('We refuse that.', 'refuse', 'Another reply')).toBeNull();
  });
  it('is not moved when nothing changed', () => {
    expect(remap('We refuse', 'refuse', 'We refuse')).toBe('3:refuse');
  });
});

/** Few letters, so that repeats make the place of the change ambiguous. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é'), maxLength: 30 });
const spanOf = (length: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('whatever the edit', () => {
  it('the change turns one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { from, beforeTo, afterTo } = changeBetween(before, after);
        expect(before.slice(0, from) + after.slice(from, afterTo) + before.slice(beforeTo)).toBe(after);
      }),
    );
  });
  it('a span that survives still holds the same words, at the edges too', () => {
    const edit = text.chain((before) => fc.tuple(fc.constant(before), text, spanOf(before.length), spanOf(before.length)));
    fc.assert(
      fc.property(edit, ([before, typed, over, span]) => {
        const after = before.slice(0, over.start) + typed + before.slice(over.end);
        const moved = remapSpan(span, changeBetween(before, after), before, after);
        if (!moved) return;
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
      }),
      { numRuns: 2000 },
    );
  });
  it('a span that the edit does not touch survives, and moves by its length', () => {
    const edit = text.chain((before) => fc.tuple(fc.constant(before), text, spanOf(before.length)));
    fc.assert(
      fc.property(edit, ([before, typed, over]) => {
        const kept = 'Zz';
        const start = before.length + 1;
        const whole = `${before}|${kept}|`;
        const after = `${before.slice(0, over.start)}${typed}${before.slice(over.end)}|${kept}|`;
        const moved = remapSpan({ start, end: start + kept.length }, changeBetween(whole, after), whole, after);
        expect(moved).toEqual({ start: after.length - 3, end: after.length - 1 });
      }),
    );
  });
});
