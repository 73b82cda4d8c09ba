import { phrasesFor } from '../phrase.ts';

export const dataLoss = phrasesFor('data-loss', {
  'hours-gone': ['sad angry frustrated', 'The hours that you put into the {noun} matter, and seeing them gone is a shock.'],
  'scared-lost': ['anxious', 'Not knowing whether your {noun} can be saved is frightening, so let me tell you what I see.'],
  'cant-replace': ['sad anxious', 'Making your {noun} a second time is not an option, so I see why you are upset.'],
  'did-right': ['frustrated disappointed', 'You saved your {noun} as you should, and it is our side that let you down.'],
  'work-depends': ['urgent anxious', 'Your work depends on the {noun}, so I understand why you want an answer today.'],
  'calm-report': ['neutral', 'Thank you for writing down when you last saw the {noun}; that is the best clue I have.'],
  'means-a-lot': ['sad', "What is in your {noun} means a lot to you, and I'm sorry that we put it at risk."],
});
