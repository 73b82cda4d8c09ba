import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'I guarantee this will never happen again.' },
  { reply: 'It will definitely arrive tomorrow.' },
  { reply: 'I promise you will get the full amount back.' },
  { reply: 'the refund will be in ur account on friday 100%' },
  { reply: 'There is no way the airline cancels that flight.' },
  { reply: 'The assessor is bound to approve the roof.' },
  { reply: 'Your rankings will be back by Monday, mark my words.' },
  { reply: 'We assure you the visa will be stamped this week.' },
  { reply: "You won't ever see that error again." },
  { reply: 'Your deposit will be returned without fail on 5th.' },
  {
    reply:
      "Hi Petra,\n\nA fridge that dies in July with a newborn's milk in it can't wait, so I rang the depot first. Yusuf has the compressor on his van and is with you today between 4 and 6. I've credited the £40 of food. With the new part it will certainly run for another ten years.\n\nBest,\nAngus",
    quote: 'With the new part it will certainly run for another ten years',
  },
  { reply: 'The notary signs on Friday, you have my solemn word.', fragment: true },
  { reply: 'Our boilers never break down.', fragment: true },
  { reply: 'The rash will be gone for good.', fragment: true },
  { reply: 'The court simply cannot refuse that claim.', fragment: true },
];

export const silent: readonly Example[] = [
  { reply: 'Guaranteed delivery costs £9 and the slot is yours to choose.', why: 'the name of a thing' },
  { reply: "The spare keys are in the bag with the manual, so you can't miss them.", why: 'where things are' },
  { reply: 'You are sure to wonder what it costs: €12 a month.', why: 'what they will ask' },
  { reply: 'The 2-year guarantee covers the battery.', why: 'product term' },
  { reply: "I can't promise tomorrow, but I'll tell you by 10:00 what the depot says.", why: 'honest' },
  { reply: 'You will definitely want to keep a copy.', why: 'advice' },
  { reply: 'I promise to ring you at four, whatever the lab says.', why: "the agent's own act" },
  { reply: 'It was definitely scanned at your door at 14:02.', why: 'past' },
  { reply: 'Never again will I order the large size, you wrote, and I see why.', why: 'their words' },
  { reply: 'For sure, here is the form.', why: 'a yes' },
  { reply: 'Is Saturday certain to work for the fitter, or shall I ask him?', why: 'a question' },
  { reply: 'The route is 100% electric since May.', why: 'a fact' },
  { reply: 'Slowly but surely the import is getting there: 60 of 80 files so far.', why: 'idiom' },
  { reply: "We can't guarantee the colour, as every hide takes the dye differently.", why: 'honest' },
  { reply: 'You had no chance to see it, since the mail went to the old address.', why: 'past' },
];
