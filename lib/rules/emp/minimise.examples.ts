import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: "It's only a few dollars, so I wouldn't worry about it." },
  { reply: 'Please calm down so that we can move forward.' },
  { reply: "This is a very minor glitch and most customers don't even notice it." },
  { reply: 'There is no reason to get upset over a late newspaper.', fragment: true },
  { reply: "it's not the end of the world, there are other shows", fragment: true },
  { reply: 'Kindly do not panic, sir, it is just a small delay only.', fragment: true },
  { reply: 'Worse things happen at sea, as they say.', fragment: true },
  { reply: "You're making a mountain out of it, twenty minutes is nothing.", fragment: true },
  {
    customer: 'Your cleaner threw away my sketchbook. Two years of drawings.',
    reply:
      'Hello Miriam,\n\nTwo years of drawings in a bin is a loss we cannot pay back. The caretaker searched the containers at noon and found eleven sheets; they are dry and at the desk. Paper is replaceable, at the end of the day it was only a notebook. I call you at four with the answer of the waste company.\n\nJulien',
    quote: 'Paper is replaceable, at the end of the day it was only a notebook',
  },
  {
    customer: 'The dental bridge you made fell out at a client dinner. I was so embarrassed.',
    reply:
      'Dear Mr Nowak, a bridge that falls out at a dinner is embarrassing and it should hold for years. You have the first slot tomorrow, 7:30, with Dr Weiss. Luckily it was only small and nobody noticed. The visit costs nothing.',
    quote: 'Luckily it was only small and nobody noticed',
  },
  {
    customer: 'No hot water for a week with a newborn, I am exhausted.',
    reply: "I've booked the plumber for 8 tomorrow, and if you look on the bright side it saves on the bill.",
    quote: 'if you look on the bright side it saves on the bill',
  },
  { reply: 'Your worries are unfounded.', fragment: true },
  { reply: 'Try to be a bit more relaxed about the scaffolding.', fragment: true },
  { reply: 'A mere technicality, honestly.', fragment: true },
  { reply: 'A bit of dust is part of the charm.', fragment: true },
];

export const silent: readonly Example[] = [
  { reply: 'I am sorry that our steward told you to calm down.', why: 'tells of it, and regrets it' },
  { reply: 'Take a deep breath in when the lamp turns green.', why: 'an instruction for the scan' },
  { reply: "It's a big deal when the lift fails and you live on the ninth floor.", why: 'takes it seriously' },
  { reply: "It only takes a minute and I'll stay here while you try it.", why: "'only' about effort, helpful" },
  {
    reply: "You don't need to do anything else; the credit posts automatically.",
    why: 'reassurance with a fact',
  },
  {
    reply: "The dashboard marks this alert as 'minor', which I don't agree with for your case.",
    why: 'quoted label',
  },
  { reply: "It's just €3 more for the seat by the window, if you'd like it.", why: "'just' about a price" },
  { reply: 'Version 5.1.2 is a minor release and needs no migration.', why: 'a term' },
  { reply: "Don't worry about the deadline: the postmark counts, and yours says Friday.", why: 'settles the worry with a fact' },
  { reply: 'Most people need five minutes for the four screws.', why: 'effort, as asked' },
  { reply: 'The Calm Down tea is back in stock, in bags and loose.', why: 'a product' },
  { reply: "No, it's not just a number, and the streak is back at 612.", why: 'takes it seriously' },
  {
    customer: 'sorry, I typed the wrong postcode, my mistake',
    reply: "No harm done, it happens to everyone. It's 4410 now, and the van leaves at six.",
    why: "comforts about the customer's own slip",
  },
  { reply: 'The fee is normal for express, £9; standard is free.', why: 'a fact about price' },
  {
    customer: 'I am scared, the app logged me out and boarding is in 40 minutes.',
    reply: '40 minutes is enough: your boarding pass is attached as a picture, seat 3D.',
    why: 'a limit of time that settles the worry',
  },
  {
    customer: 'The lift has been out for nine days and I am on the sixth floor with a pram.',
    reply:
      "Hi Rosa,\n\nNine days of six floors with a pram is far too long. The motor came this morning, and Omar starts at seven tomorrow; he has only the drive belt left to fit. Until it runs, the caretaker carries the pram up, just ring 200. I'll write to you tomorrow at noon.\n\nBest,\nHenk",
    why: "'only' and 'just' about the work",
  },
  { reply: 'A drop in water happens to the best of phones, and yours is covered.', why: 'a joke about phones, then the answer' },
];
