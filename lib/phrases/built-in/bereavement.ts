import { phrasesFor } from '../phrase.ts';

export const bereavement = phrasesFor('bereavement', {
  loss: ['sad', "I'm sorry for your loss, and there is no rush on anything to do with the {noun}."],
  'time-of-grief': ['sad', "Having to write about the {noun} at such a time is hard, and I'll keep it short."],
  'thanks-telling': ['sad neutral', "Thank you for telling me; I'm sorry for your loss, and I have the {noun} in front of me."],
  'no-repeat': ['sad frustrated', "I'm sorry for your loss, and you won't have to explain the {noun} to us twice."],
  letters: ['sad angry', "Getting our letters about the {noun} after your loss was painful, and I'm sorry for that."],
  heart: ['sad', 'My condolences to you and your family; the {noun} can wait until you are ready.'],
});
