import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Maybe ask your husband to help with the settings.' },
  { reply: 'For someone your age you did really well.' },
  { reply: "That's a crazy workaround, the old menu was lame." },
  { reply: 'Have one of your kids set up the router, they know how.', fragment: true },
  { reply: 'The new ribbon is schizophrenic, it hides half of the buttons.', fragment: true },
  { reply: 'Your English is very good for a foreigner, by the way.' },
  { reply: 'At your time of life a paper statement is easier.', fragment: true },
  { reply: 'Women usually find the blue drill easier to hold.', fragment: true },
  { reply: 'even a blind man could see the total is off, fixed it', fragment: true },
  {
    customer: 'How do I get the large print on my card statement? R. Achebe',
    reply:
      'Dear R. Achebe,\n\nLarge print is under Profile > Letters, and I have switched it on for the next three statements as well. Older people sometimes mix up the two arrows on that page, so a grandson could do it for you. The first one in large print leaves us on the 4th.\n\nWith kind regards,\nBirgit',
  },
  {
    customer: 'Do you have a car with an automatic gearbox in Porto? Jun',
    reply:
      'Hi Jun, yes: a Corolla, €48 a day, automatic and with snow chains for €6. Folks from your part of the world like the big ones, so I have put the SUV at the top. Free to cancel until Thursday.',
  },
  { reply: 'You are retired, I suppose, so mornings are fine?', fragment: true },
  { reply: 'As a stay-at-home mum you have the time for it.', fragment: true },
  { reply: 'Your nanny can let the fitter in.', fragment: true },
  { reply: 'The old form was idiot-proof.', fragment: true },
];

export const silent: readonly Example[] = [
  { reply: 'Paranoid Park is film 3 in the pack.', why: 'a title' },
  { reply: 'The poles are made of steel and weigh 2 kg.', why: 'things' },
  { reply: 'Most people in your age group, 60 to 65, choose the middle plan.', why: 'a figure that was asked for' },
  { reply: 'Your wife Ana is listed as the second account holder.', why: 'customer said so' },
  { reply: 'The feature is disabled by default on the host.', why: 'technical sense' },
  {
    reply: "You wrote that the noise is 'driving you crazy'; I've sent new pads.",
    why: 'quoting the customer',
  },
  { reply: 'The Insane level opens once you finish Hard.', why: 'name of a level' },
  { reply: 'Crazy Golf lane 2 is yours at 3, four clubs included.', why: 'name of a game' },
  { reply: 'Run a sanity check on the file before you import it.', why: 'technical sense' },
  {
    customer: 'My husband Piet will be home for the delivery.',
    reply: "I've put Piet on the docket, so your husband can sign for it.",
    why: 'the customer said so',
  },
  {
    customer: "I'm 82. Is there a senior pass on the phone?",
    reply: 'Yes, the third tile in the app, called Senior 60+. I can also post a card today.',
    why: 'the customer asked for it',
  },
  { reply: 'A foreign transaction fee of 1.5 % applies to payments in dollars.', why: 'a fee' },
  { reply: 'The psychiatric ward has visiting hours from 14 to 17.', why: 'a place' },
  { reply: 'The blind bolts and the dumb bells come in one box.', why: 'terms of trade' },
  { reply: 'I would be mad too if the price rose overnight.', why: "'mad' for angry, of oneself" },
  {
    customer: 'Our daughter starts at your nursery on Monday. What does she need?',
    reply:
      'Dear Hanna,\n\nYour daughter needs indoor shoes, a hat and a cup with her name on it. Her group meets at 8:30 by the yellow door, and one of you can stay for the first two days. If she naps at noon, send the blanket too.\n\nPetra',
    why: 'the customer said daughter',
  },
  { reply: 'The poles are always marked with a colour at both ends.', why: 'tent poles' },
];
