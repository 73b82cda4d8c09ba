import { phrasesFor } from '../phrase.ts';

export const appointment = phrasesFor('appointment', {
  'took-time-off': ['angry frustrated disappointed', "A day kept free for the {noun}, and nobody came: I'm sorry for that."],
  'waited-in': ['frustrated angry', "Waiting at home for the {noun} cost you a day that you won't get back."],
  'second-miss': ['angry disappointed', 'Waiting for the {noun} in vain makes anyone slow to book again, and I see that.'],
  reschedule: ['frustrated neutral', "Moving things around for the {noun} took effort, and we didn't hold up our end."],
  'no-call': ['frustrated', "We didn't call ahead about the {noun}, and that left you waiting for nothing."],
});
