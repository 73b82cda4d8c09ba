import { phrasesFor } from '../phrase.ts';

export const general = phrasesFor('general', {
  'your-side': ['angry frustrated', 'You kept your side of the deal on the {noun}, and we did not keep ours.'],
  'time-cost': ['angry frustrated', "Every message about the {noun} takes time out of your day, and I don't take that lightly."],
  'sad-news': ['sad disappointed', "What you wrote about the {noun} is sad to read, and I'm sorry that it came to this."],
  'in-doubt': ['anxious sad', 'You care about the {noun}, and being left in doubt makes that harder.'],
  specific: [
    'frustrated disappointed angry',
    'What happened with the {noun} is not what you expect from us, and I see why you wrote.',
  ],
  effort: ['frustrated disappointed', "Putting the {noun} right has already cost you time, and I'm sorry about that."],
  heard: ['angry frustrated', 'You are right to be annoyed about the {noun}, and I take your message as it is meant.'],
  letdown: ['disappointed sad', 'You expected better of the {noun}, and I can see the disappointment.'],
  'hard-time': ['sad', "This comes at a hard time for you, so I'll keep the part about the {noun} short."],
  'thanks-detail': ['neutral satisfied', 'Thank you for the details about the {noun}; with them I can start right away.'],
  'laid-out': ['neutral', 'Thank you for laying out what you need with the {noun}; that saves you a round of questions.'],
  paraphrase: ['confused neutral', 'You told me what you need from the {noun}, and I can see what it holds up for you.'],
  stakes: ['anxious urgent', 'With {stakes} depending on the {noun}, I see why this matters to you.'],
});
