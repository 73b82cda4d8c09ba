import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: "Why didn't you contact us earlier?", quote: "Why didn't you contact us earlier" },
  { reply: 'Did you even restart it?' },
  { reply: 'Why would you delete the folder?' },
  { reply: 'how come u paid twice' },
  { reply: 'What were you thinking when you signed the blank form?' },
  { reply: 'Kindly explain why you have not kept the original box.' },
  { reply: 'And it never occurred to you to ask? Didn’t it strike you as odd?' },
  { reply: 'Who leaves a laptop on the roof of a car?' },
  { reply: 'Is there some reason you waited until the last day?' },
  { reply: 'Have you not read the label on the tub?' },
  {
    reply:
      'Hello Ms Haddad,\n\nThe lock is open again and the new PIN is on its way by text. Your cat food from the locker was moved to the shelf behind the desk, so it is dry. Why did you try the wrong PIN five times before calling? The desk is open until ten tonight, and tomorrow from six.\n\nBest,\nVera',
    quote: 'Why did you try the wrong PIN five times before calling',
  },
  { reply: 'Since when do you keep keys under a mat?' },
  { reply: 'Which part of our letter was not clear?' },
  { reply: 'And you tightened every screw, did you?' },
  { reply: 'Why was the form not signed in May?' },
];

export const silent: readonly Example[] = [
  { reply: 'Why does the lamp blink? It looks for the router, and stops when it has found it.', why: 'answers itself' },
  {
    reply: 'Why can you not see the class? Our import left out your year, and I have added it.',
    why: 'their question, answered',
  },
  { reply: 'Why wait? The keys are here today.', why: 'an offer' },
  { reply: "Why did it work on Monday and not today? That's what I want to find out.", why: 'shared curiosity' },
  { reply: 'Did you get the code by text or by email?', why: 'fact question' },
  {
    reply: "You asked why we didn't contact you earlier: the alert went to the old address.",
    why: "customer's own question",
  },
  { reply: 'Why not send me the photo and I look at it with you?', why: 'an offer' },
  { reply: 'Did you know that the ticket is good for the ferry too?', why: 'news' },
  { reply: 'Which of the two numbers did you use, the mobile or the landline?', why: 'fact question' },
  { reply: 'Why should you pay for our mistake? The £9 is back on your card.', why: 'sides with the customer' },
  { reply: "Didn't you get the mail? Then I'll send it once more.", why: 'did it arrive' },
  { reply: 'Why the blue cable? It carries the power as well.', why: 'explains' },
  { reply: 'do you remember what the screen said before it went black?', why: 'fact question' },
  { reply: 'Would you like the refund on the card or as a voucher?', why: 'a choice' },
  {
    reply:
      "Hi Yusuf,\n\nTwo logins at once would worry me too, so let's find out which one was you. Did you sign in from Leeds on Tuesday around nine, or only from home? And did the app show a code that you hadn't asked for? With those two answers I can close the other session and keep yours.\n\nBest wishes,\nClara",
    why: 'two facts, each with its reason',
  },
];
