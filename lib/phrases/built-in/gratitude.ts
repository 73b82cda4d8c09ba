import { phrasesFor } from '../phrase.ts';

export const gratitude = phrasesFor('gratitude', {
  'made-day': ['satisfied', "Thank you for writing back about the {noun}; it's good to hear how that went."],
  'pass-on': ['satisfied', "Your kind words about the {noun} made my morning, and I'll share them with the team today."],
  'glad-back': ['satisfied', "I'm glad that you can use the {noun} again as you want to."],
  patience: ['satisfied', 'Thank you for your patience while we looked at the {noun} together.'],
  relief: ['satisfied', "It's a relief to hear that you are happy with the {noun} again."],
});
