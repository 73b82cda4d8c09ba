import { phrasesFor } from '../phrase.ts';

export const outage = phrasesFor('outage', {
  'work-stopped': ['urgent frustrated angry', 'With the {noun} down, your work stands still, and I know that each hour counts.'],
  'own-customers': [
    'anxious urgent',
    'Your own customers feel it when you are without the {noun}, and that puts you on the spot.',
  ],
  'day-without': [
    'frustrated disappointed',
    "A day without the {noun} upsets everything that hangs on it, and I'm sorry for that.",
  ],
  'no-warning': ['angry frustrated', "You got no warning from us about the {noun}, so you couldn't even plan around it."],
  'kept-dark': ['frustrated anxious', 'Being left in the dark about the {noun} made a hard morning harder.'],
  'thanks-report': ['neutral', 'Thank you for telling us so fast about the {noun}; it narrows down where to look.'],
  'deadline-down': ['urgent anxious', 'With {deadline} ahead and the {noun} down, I see how tight this is for you.'],
});
