import { phrasesFor } from '../phrase.ts';

export const missingItem = phrasesFor('missing-item', {
  'part-missing': [
    'frustrated disappointed',
    'An order without the {noun} is only half an order, and I can see how annoying that is.',
  ],
  unusable: ['urgent frustrated', "Without the {noun} you can't use the rest, so I see why this can't wait."],
  'unpacked-twice': [
    'disappointed',
    "You checked the whole box for the {noun} and found nothing, and I'm sorry for that search.",
  ],
  'our-count': ['frustrated', 'We left out the {noun}, and that leaves you short of something that you paid for.'],
  'thanks-listing': ['neutral', "Thank you for telling me that the {noun} didn't come; now I know what to look for."],
  'empty-handed': ['sad angry disappointed', 'You paid for the {noun} and were left empty-handed, which is upsetting.'],
});
