import { phrasesFor } from '../phrase.ts';

export const repeatContact = phrasesFor('repeat-contact', {
  'told-twice': [
    'frustrated angry',
    "You have explained the {noun} to us more than once, and you shouldn't have to do it again.",
  ],
  'nth-message': [
    'frustrated angry',
    'This is your {contacts} message about the {noun}, and that is more effort than it should take.',
  ],
  'no-answer': ['angry disappointed', "You asked about the {noun} and got no answer from us, and I'm sorry for that silence."],
  'read-all': ['neutral frustrated', 'All your messages about the {noun} are in front of me, so you can start from here.'],
  'passed-around': ['frustrated angry', 'Being passed from one person to the next about your {noun} is tiring.'],
  'still-open': [
    'disappointed frustrated',
    'We told you that the {noun} had been settled, and finding that open again is disappointing.',
  ],
  'patience-worn': ['angry', 'After {wait} of asking about the {noun}, I can see why your patience has run out.'],
});
