import { fillSlots } from '../../lib/phrases/slot-text.ts';

/** One thing and several, long and short, with and without capitals: what a phrase must read well round. */
export const NOUNS = ['March invoice', 'headphones', 'blue tent', 'data', 'weekly export', 'MDM list', 'keys'];
export const FACTS = {
  order: '4471',
  amount: '£31.60',
  wait: '6 days',
  contacts: 'third',
  deadline: 'Friday',
  stakes: 'your audit',
};

/** A built-in phrase as it would stand in a reply, its slots filled. */
export function filled(text: string, noun: string): string {
  const full = fillSlots(text, { ...FACTS, noun });
  return full.charAt(0).toUpperCase() + full.slice(1);
}
