import { phrasesFor } from '../phrase.ts';

export const cancellation = phrasesFor('cancellation', {
  'sorry-to-reach': ['disappointed leaving-risk', "I'm sorry that the {noun} brought you to the point of leaving us."],
  'clear-wish': ['neutral leaving-risk', 'You decided to end the {noun}, and I respect that without a sales talk.'],
  'fed-up': ['angry leaving-risk frustrated', 'After what happened with the {noun}, I can see why you have had enough.'],
  'not-worth': ['disappointed leaving-risk', 'You no longer get what you pay for from the {noun}, and I see why you want out.'],
  'gone-long': ['sad leaving-risk', 'You gave us a fair try with the {noun}, and we let you down.'],
  'no-hoops': ['frustrated leaving-risk', 'Ending the {noun} should be simple, and so far we made it hard for you.'],
});
