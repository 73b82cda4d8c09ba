import { describe, expect, it } from 'vitest';
import { phraseSearch } from '../../../lib/store/phrase-search.ts';

const phrases = [
  {
    id: '1',
    text: 'Three late deliveries in a row is not okay, {customer.first_name}.',
    situations: ['delay'],
    states: ['angry'],
  },
  { id: '2', text: 'I have refunded {amount} just now.', situations: ['billing'], states: ['frustrated'] },
  { id: '3', text: 'Thank you for waiting while I checked.', situations: ['delay'], states: ['neutral'] },
];
const find = (query: string) => phraseSearch(phrases)(query).map(({ id }) => id);

describe('phraseSearch', () => {
  it('finds all, in order, for no query', () => expect(find('  ')).toEqual(['1', '2', '3']));
  it('finds words, beginnings and situations', () => {
    expect(find('refunded')).toEqual(['2']);
    expect(find('deliv')).toEqual(['1']);
    expect(find('delay')).toEqual(['1', '3']);
    expect(find('angry late')).toEqual(['1']);
  });
  it.each([
    ['delivereis', '1'],
    ['refundde', '2'],
    ['wating', '3'],
    ['chekced', '3'],
  ])('forgives the typing error in %s', (query, id) => {
    expect(find(query)).toEqual([id]);
  });
  it('finds nothing rather than anything', () => expect(find('invoice')).toEqual([]));
  it('does not find the names of slots', () => expect(find('first')).toEqual([]));
});
