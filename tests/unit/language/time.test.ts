import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/language/read.ts';
import { elasticTimes, firmTimes } from '../../../lib/language/time.ts';

const read = createReader([]);
const wordsOf = (sentence: string, kind: 'firm' | 'elastic') => {
  const reading = read(sentence);
  const times = kind === 'firm' ? firmTimes(reading) : elasticTimes(reading);
  return times.map(({ from, to }) => reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end));
};

describe('times in a sentence', () => {
  it.each([
    "I'll write again by Thursday noon.",
    'You will have it before 16:00.',
    'It ships within two working days.',
    'The fitter comes on the 14th.',
    'I will ring you at 3 pm.',
    'It is done by the end of the week.',
    "I'm doing it right now.",
    'You will hear from me by {time}.',
  ])('a reader can tell when it is late: %s', (sentence) => {
    expect(wordsOf(sentence, 'firm')).not.toEqual([]);
    expect(wordsOf(sentence, 'elastic')).toEqual([]);
  });

  it.each([
    ["We'll fix this asap.", 'asap'],
    ['You will hear from us shortly.', 'shortly'],
    ['It will be credited in due course.', 'in due course'],
    ['The money lands any day now.', 'any day now'],
    ['We revert at the earliest.', 'at the earliest'],
    ['She rings you when she gets a minute.', 'when she gets a minute'],
    ['It is uploaded over the coming days.', 'over the coming days'],
  ])('nobody can tell: %s', (sentence, words) => {
    expect(wordsOf(sentence, 'elastic')).toContain(words);
    expect(wordsOf(sentence, 'firm')).toEqual([]);
  });

  it.each([
    'As soon as the file arrives, the import starts.',
    'It was delivered shortly after two.',
    'That was too soon.',
    'Once you get a chance, have a look.',
  ])('leans on something else, so it is neither vague nor a promise: %s', (sentence) => {
    expect(wordsOf(sentence, 'elastic')).toEqual([]);
  });
});
