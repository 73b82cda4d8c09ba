import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: "I'm sorry you feel that way.", quote: "I'm sorry you feel that way" },
  { reply: 'I apologise if you were confused by the wording.' },
  { reply: 'Sorry if that came across as rude, it was not meant like that.' },
  { reply: 'We regret that the seating plan was not to your liking.' },
  { reply: 'Sorry you found our checklist too long, most nurses are happy with it.' },
  { reply: 'If anyone was offended by the poster, then we apologise.' },
  { reply: 'my apologies if u took the reminder personally' },
  { reply: 'I’m sorry that you’re under the impression nobody read your file.' },
  { reply: 'Should the tone of our email have upset you, please accept our apologies.' },
  { reply: 'We are extremely sorry in case the same has caused any hurt to your good self.' },
  {
    reply:
      "Hi Farid,\n\nThank you for the photos of the boiler. The engineer is with you on Thursday between 8 and 10, and he brings the new valve along. I'm sorry that you see our first visit as a waste of your morning. If the valve is not the cause, he carries a spare board too, so you won't need a third visit.\n\nBest wishes,\nNell",
    quote: "I'm sorry that you see our first visit as a waste of your morning",
  },
];

export const silent: readonly Example[] = [
  { reply: "I'm sorry if I've misread the date; is it 3 April or 4 March?", why: 'honest uncertainty about own act' },
  { reply: "I'm sorry you had to wait for six days.", why: 'apology for the event' },
  { reply: "If you feel the price is wrong, tell me and I'll check it.", why: 'no apology' },
  { reply: "I'm sorry our installer made you feel unwelcome in your own kitchen.", why: 'owns the cause' },
  { reply: 'Sorry if you already sent this: what is the number on the lid?', why: 'own doubt about a question' },
  { reply: "I'm sorry you found the box empty. A full one is on the 4 pm van.", why: 'an event, told with find' },
  { reply: 'Sorry, I took your message the wrong way; you meant the blue one.', why: 'the agent misread, not the customer' },
  { reply: "I'm sorry about the wait. If you feel like it, try the new link now.", why: 'the condition belongs to the offer' },
  { reply: 'You wrote "sorry if I was rude"; you were not, and no need to apologise.', why: 'the customer’s apology' },
  { reply: "Apologies in advance if the drill gets loud; we'll be done by noon.", why: 'a warning about our own act' },
  {
    reply: "i'm sorry to hear you feel ill, ive moved the class to next week free of charge",
    why: 'real sympathy with an illness',
  },
  {
    reply:
      "Hello Ms Iyer,\n\nYou're right, the two letters say different things, and I'm sorry we left you to guess which one counts. The second does: your rate stays at 3.1 % until June 2027. I've taken the first letter off your file and written the rate into the contract page, so nobody here can quote the wrong one again. If you see anything else that looks off, I'm at extension 214 until six.\n\nKind regards,\nOwen",
    why: 'a real apology, and an unrelated if',
  },
  { reply: 'We keep the old name for a month, in case you regret the new one.', why: "the reader's own regret" },
];
