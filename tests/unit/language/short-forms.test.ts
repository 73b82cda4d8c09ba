import { describe, expect, it } from 'vitest';
import { foldName, sameFirstName } from '../../../lib/language/short-forms.ts';

describe('first names', () => {
  it.each([
    ['Pri', 'Priya'],
    ['Mike', 'Michael'],
    ['Bex', 'Rebecca'],
    ['jose', 'José'],
    ['Will', 'William'],
    ['Sören', 'Soren'],
    ['Liz', 'Elizabeth'],
  ])('%s is %s', (short, long) => {
    expect(sameFirstName(short, long)).toBe(true);
    expect(sameFirstName(long, short)).toBe(true);
  });
  it.each([
    ['Hendrik', 'Henrietta'],
    ['Peter', 'Priya'],
    ['Mark', 'Mary'],
    ['', 'Ann'],
  ])('%s is not %s', (one, two) => {
    expect(sameFirstName(one, two)).toBe(false);
  });
  it('fold to plain letters', () => {
    expect(foldName("O'Brien-Łukasz")).toBe('obrienlukasz');
  });
});
