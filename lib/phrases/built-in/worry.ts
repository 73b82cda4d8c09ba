import { phrasesFor } from '../phrase.ts';

export const worry = phrasesFor('worry', {
  uncertain: ['anxious', 'Not knowing where you stand with the {noun} is hard, so I see why you ask.'],
  night: ['anxious', 'Worry about the {noun} can keep anyone awake, and I see why you want an answer.'],
  'check-first': ['anxious', 'You were right to ask about the {noun} before this became a bigger worry.'],
  'so-much-on': ['anxious urgent', 'A lot hangs on the {noun} for you, and I keep that in mind.'],
  stakes: ['anxious urgent', 'With {stakes} depending on it, being unsure about the {noun} is stressful.'],
  'deadline-worry': ['anxious urgent', '{deadline} is close, and I see why you worry about the {noun}.'],
});
