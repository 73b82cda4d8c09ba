import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/language/read.ts';
import { refusalIn } from '../../../lib/language/refusal.ts';

const read = createReader([]);
const kindOf = (sentence: string) => refusalIn(read(sentence))?.kind ?? null;

describe('refusals', () => {
  it.each([
    "We can't do that.",
    'we dont price match',
    'Refunds are not possible.',
    'Late enrolment is out of the question.',
    'An exchange cannot be granted.',
    "We're declining the higher limit.",
    'You are not entitled to compensation.',
    'The statistics essay gets no extension.',
    'Your request has been turned down.',
    "It doesn't qualify for a replacement.",
  ])('says no: %s', (sentence) => expect(kindOf(sentence)).toBe('said'));

  it.each(['The limit stays where it is.', 'It will stay deleted.', 'The number stays with us.'])(
    'leaves what they asked to change as it is: %s',
    (sentence) => expect(kindOf(sentence)).toBe('kept'),
  );

  it.each([
    "I can't see the crash on my side.",
    "We couldn't find the invoice in your message.",
    'I cannot promise Tuesday.',
    "You won't be charged.",
    "We can't wait to see it.",
    "You can't go wrong with the blue one.",
    'There is no fee for that.',
    "It isn't out yet.",
    'Can you not open the file?',
    "If it can't be mended, we swap it.",
    'Thank you for staying with us.',
  ])('is none: %s', (sentence) => expect(kindOf(sentence)).toBeNull());

  it('points at the words that say it', () => {
    const reading = read("The tent left an hour ago, and we can't change the label.");
    const refusal = refusalIn(reading);
    const said = reading.tokens.slice(refusal?.from, refusal?.to).map(({ normal }) => normal);
    expect(said.join(' ')).toBe('we can not change the label');
  });
});
