import { phrasesFor } from '../phrase.ts';

export const deadline = phrasesFor('deadline', {
  clock: ['urgent', "You need the {noun} in time for {deadline}, so I'll start with what can be done today."],
  'short-notice': ['urgent', 'With so little time left for the {noun}, I see why you want a straight answer.'],
  event: ['urgent anxious', 'You want the {noun} in place for {stakes}, and each day counts.'],
  'others-wait': ['urgent', 'Others are waiting for the {noun} on your side, and that is a lot of pressure.'],
  standstill: ['urgent frustrated', "You can't move on without the {noun}, and I see how urgent that is."],
});
