import { phrasesFor } from '../phrase.ts';

export const safety = phrasesFor('safety', {
  scary: ['anxious angry', "What happened with the {noun} was frightening, and I'm glad that you told us."],
  home: ['anxious', 'Not feeling safe about your own {noun} is alarming, and I see why you wrote at once.'],
  'right-to-stop': [
    'neutral anxious',
    'You did the right thing by switching off the {noun}, even though that leaves you without.',
  ],
  'taken-over': ['anxious angry', 'Seeing someone else use your {noun} is alarming, and I see why you want it stopped now.'],
  'trust-broken': ['angry disappointed', 'You trusted us with your {noun}, and this shook that trust.'],
  shaken: ['sad anxious', 'After a scare like that with the {noun}, anyone would be shaken.'],
});
