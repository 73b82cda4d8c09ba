import { phrasesFor } from '../phrase.ts';

export const billing = phrasesFor('billing', {
  'unexpected-charge': [
    'angry frustrated',
    "A charge that you didn't expect for your {noun} is unsettling, and you were right to ask.",
  ],
  'amount-gone': [
    'anxious angry frustrated',
    '{amount} leaving your account without warning is alarming, and I see why you want it explained.',
  ],
  'money-tied-up': [
    'anxious urgent',
    "Having {amount} tied up through our mistake makes your month harder, and I'm sorry about that.",
  ],
  'checked-line': ['neutral', 'Thank you for going through the {noun} line by line; your figures help me a lot.'],
  'trust-bill': ['frustrated disappointed', 'You should be able to trust your {noun}, and this one gave you reason to doubt us.'],
  'paid-twice': ['angry frustrated', 'Paying for the {noun} and then having to prove it would annoy me too.'],
  'refund-chase': ['frustrated angry', 'Chasing a refund for your {noun} takes time, and the money is yours.'],
  'waited-refund': [
    'frustrated anxious',
    '{wait} without the money for your {noun} is a long stretch, and I understand the worry.',
  ],
  budget: ['anxious sad', 'When every bill is planned, a surprise on the {noun} throws the whole month off.'],
});
