import { phrasesFor } from '../phrase.ts';

export const access = phrasesFor('access', {
  'locked-out': ['frustrated angry', 'Being locked out of your own {noun} is maddening, above all when you did nothing wrong.'],
  'work-waits': ['urgent anxious', "You can't get on with your day without the {noun}, so I see the hurry."],
  loops: ['frustrated confused', "Going round in circles with the {noun} would try anyone's patience."],
  'worried-account': [
    'anxious',
    'Losing sight of your {noun} is worrying, and you want to know that nothing has changed inside.',
  ],
  'tried-all': ['frustrated', 'You tried every door into the {noun} that we gave you, and none of them opened.'],
  careful: ['neutral', 'Thank you for keeping your {noun} safe and writing to us before trying more.'],
});
