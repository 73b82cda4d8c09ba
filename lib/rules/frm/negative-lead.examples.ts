import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Unfortunately, your request was rejected.' },
  { reply: "No, that's not how it works." },
  { reply: "I'm afraid you are not eligible for this promotion." },
  {
    customer: 'Could I move my lesson to Friday at 4?',
    reply: "Hi Lena, Friday at 4 is gone. Thursday at 5 is free, and I've held it for you until noon.",
    quote: 'Friday at 4 is gone',
  },
  {
    customer: 'May I return the opened perfume?',
    reply:
      "Hello, thank you for your message. Opened perfume can't be returned. A sample set for the same price can go out today.",
    quote: "Opened perfume can't be returned",
  },
  {
    reply:
      'Dear Mr Bose, we regret to inform you that the loan was not sanctioned. Your income proof for May is missing in the file.',
  },
  { reply: 'bad news, the 3pm got cancelled. the 5pm has two seats and i put your name on one' },
  {
    customer: 'is the pool open at 6 in the morning?',
    reply: 'Sorry, not possible. The guard starts at 7, and from then you have it nearly to yourself.',
  },
  {
    customer: 'Did I get a place on the course?',
    reply:
      "Dear Ingrid,\n\nYou didn't get a place in the spring course. There were 80 names for 12 wheels, and the draw was held on Monday. The summer course opens on 2 May, and I've put you on the early list, so you can book a day before the others. If a place in spring comes free, I'll ring you the same morning.\n\nKind regards,\nAgnes",
    quote: "You didn't get a place in the spring course",
  },
];

export const silent: readonly Example[] = [
  {
    reply: 'Thanks for the photos, Ana. Unfortunately the frame is cracked, so a new bike ships today.',
    why: 'acknowledged first, good outcome',
  },
  { reply: "No problem at all, I've changed it.", why: "'no' is positive" },
  { reply: "You don't have to return it.", why: 'negative grammar, good news' },
  {
    customer: 'Will you charge me for the late check-out?',
    reply: "No, we won't. The room is yours until 2.",
    why: 'the no is good news',
  },
  {
    customer: 'The app says my card was declined.',
    reply: 'Your card was declined by the bank with code 51. They can lift it in two minutes.',
    why: 'an answer to their own words',
  },
  { reply: 'I’m sorry about your grandmother, Kofi. The exam can’t be moved, but the essay can.', why: 'acknowledged first' },
  { reply: 'No. 7 is in stock in both sizes.', why: 'a number' },
  { reply: 'Friday is full, but I can fit you in on Monday at 8.', why: 'an option in the same breath' },
  {
    customer: 'My March invoice shows two seats.',
    reply: 'The extra seat is gone from the March invoice.',
    why: 'gone as they wished',
  },
  { reply: 'Nothing is lost, Ivo: all nine drafts are in the Recent folder.', why: 'good news' },
  {
    reply:
      'A wet sofa a week before the party is rotten timing. Unfortunately the van is out until Thursday, so I booked a second one for tomorrow at 9.',
    why: 'acknowledged first',
  },
];
