import { phrasesFor } from '../phrase.ts';

export const rudeTreatment = phrasesFor('rude-treatment', {
  'not-how': ['angry sad', 'You came to us about the {noun} and were spoken to badly, and that was wrong of us.'],
  'felt-small': ['sad disappointed', 'Nobody who asks about their {noun} should come away feeling small.'],
  'thanks-telling': ['neutral', "Thank you for telling me how the call about your {noun} went; that can't have been easy."],
  'deserved-listen': ['angry frustrated', 'You wanted someone to listen about the {noun}, and we argued with you instead.'],
  'upset-understood': ['sad angry', 'Being treated like that over the {noun} would upset me too.'],
  'own-it': ['angry disappointed', "The way we spoke to you about the {noun} was ours to get right, and we didn't."],
});
