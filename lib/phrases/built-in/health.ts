import { phrasesFor } from '../phrase.ts';

export const health = phrasesFor('health', {
  'health-first': ['anxious urgent', 'Your health depends on the {noun}, so I see why waiting is not an option.'],
  'worry-results': ['anxious', 'Waiting for news about your {noun} when you feel unwell is hard on the nerves.'],
  'already-enough': ['sad frustrated', 'Being unwell takes enough out of you without having to chase the {noun} as well.'],
  'someone-you-love': ['anxious sad', 'When it concerns someone you love, every hour without the {noun} feels long.'],
  'thanks-trust': ['neutral', 'Thank you for telling me about your {noun}; I know that such details are not easy to share.'],
  pain: ['anxious urgent disappointed', 'Being in pain and still waiting for the {noun} is a lot to bear at once.'],
});
