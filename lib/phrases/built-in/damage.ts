import { phrasesFor } from '../phrase.ts';

export const damage = phrasesFor('damage', {
  'opened-to-find': ['disappointed sad', 'Opening the box to find the {noun} in that state is a real letdown.'],
  'waited-then-broken': [
    'frustrated angry disappointed',
    "You waited for your {noun} and then couldn't use what came, so I see why you are annoyed.",
  ],
  'not-what-paid': [
    'angry frustrated',
    'You paid for the {noun} in one piece, and damage on day one is not what you ordered from us.',
  ],
  'our-packing': ['frustrated disappointed', "Our packing should have protected the {noun}, and I'm sorry that it let you down."],
  'thanks-photos': ['neutral', 'Thank you for showing me the damage to your {noun}; that saves you a second explanation.'],
  'needed-now': ['urgent anxious', 'You need the {noun} now, and the damage leaves you with nothing to use.'],
  'ruined-day': ['disappointed sad', 'You were looking forward to the {noun}, and the damage took the joy out of the delivery.'],
  'extra-work': ['frustrated', "Packing the damaged {noun} up again is extra work, and I'm sorry that it lands on you."],
});
