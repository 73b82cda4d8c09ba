import { phrasesFor } from '../phrase.ts';

export const confusion = phrasesFor('confusion', {
  'unclear-us': ['confused', 'Our wording about the {noun} can be read in two ways, so your question makes sense.'],
  'many-steps': ['confused frustrated', 'There are many steps to the {noun}, and it is easy to lose the thread.'],
  contradict: ['confused frustrated', 'You read up on the {noun} and were left unsure, and that comes down to our wording.'],
  'good-question': ['confused neutral', 'That is a fair question about the {noun}, and others have tripped over it too.'],
  'worry-wrong': ['anxious confused', 'You want to be sure about the {noun} before you go on, and that is sensible.'],
  searched: ['confused frustrated', 'You looked through our pages for the {noun} and came away with more questions.'],
});
