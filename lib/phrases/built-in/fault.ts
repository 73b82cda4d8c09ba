import { phrasesFor } from '../phrase.ts';

export const fault = phrasesFor('fault', {
  'gets-in-way': ['frustrated angry', 'Trouble with the {noun} gets in the way of what you wanted to do, and that is annoying.'],
  'again-broken': ['frustrated angry', 'You have a job to do, and being stopped by the {noun} again and again is maddening.'],
  'time-lost': [
    'frustrated disappointed',
    "The time that you lost on the {noun} is gone, and I'm sorry that our product cost you that.",
  ],
  'tested-well': ['neutral', 'Thank you for testing the {noun} so carefully; your steps save us both a round of questions.'],
  'tried-already': ['frustrated', 'You kept trying with the {noun} on your own, and that took more patience than it should.'],
  relied: ['disappointed', 'You relied on the {noun} to work, and being let down like this is disappointing.'],
  'deadline-fault': ['urgent anxious', 'With {deadline} ahead, trouble with the {noun} leaves you little room.'],
  'team-waits': ['urgent frustrated', 'Other people wait for your work, and being held up by the {noun} puts you on the spot.'],
});
