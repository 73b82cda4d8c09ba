import { phrasesFor } from '../phrase.ts';

export const wrongItem = phrasesFor('wrong-item', {
  'our-mix-up': [
    'frustrated disappointed',
    "We sent you something other than the {noun}, and I'm sorry for the extra trouble that gives you.",
  ],
  'not-ordered': ['disappointed', 'You chose the {noun} with care, so finding another thing in the box is a letdown.'],
  'still-without': [
    'urgent anxious',
    "You still don't have the {noun} that you ordered, and the mix-up on our side cost you days.",
  ],
  'return-hassle': [
    'frustrated angry',
    "Sending our mistake back before you get your {noun} is an errand that you didn't sign up for.",
  ],
  'checked-first': ['neutral', 'Thank you for comparing the {noun} with your order; that shows me where we went wrong.'],
  'order-mixed': ['frustrated neutral', 'Order {order} was clear, and the mix-up with your {noun} is ours.'],
});
