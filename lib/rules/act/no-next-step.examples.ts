import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Thanks for the details. That does look wrong. Kind regards, Leo' },
  { reply: 'I see the same error on my side. Have a nice day!' },
  { reply: 'The order seems to be stuck at customs.' },
  {
    customer: 'Your app shows my flight on the wrong day',
    reply:
      'Hello Ravi, you are right, the app has the 4th and the ticket says the 5th. Please do not hesitate to contact us with further questions.',
  },
  {
    customer: 'the bread maker came without its paddle',
    reply: 'hi Joss, ah yes, I checked the packing film and there is no paddle in the box.',
  },
  {
    customer: 'My meal was cold and an hour late.',
    reply:
      'An hour is far too long for soup. I see on the log that the rider went to the wrong street first.\n\nBest wishes\nMona',
  },
  {
    customer: 'Meter 4 reads the same since May.',
    reply:
      'Good morning Mr Nagy,\n\nthank you for the photos. The wheel on meter 4 does not turn, as you say. It looks like the coupling.\n\nYours sincerely\nWater desk',
  },
  {
    customer: 'The rota shows my nights in the wrong week.',
    reply:
      'Hello Sam, I looked at the rota and the nights sit in week 31. The planner read the dates in the American way. Stay well, the rota desk',
  },
];

export const silent: readonly Example[] = [
  { reply: 'All done: the address is changed and the label reprinted.', why: 'issue closed' },
  { reply: "If the light stays red after an hour, reply here and I'll send a new unit.", why: 'conditional next step' },
  { reply: 'Which of the two would you prefer?', why: "next step is the customer's choice" },
  { customer: 'Is my bag on the plane?', reply: 'Yes, scanned into the hold at 14:22, same flight as you.', why: 'answered' },
  {
    customer: 'The jacket is too small.',
    reply: 'A size up is in stock. Would you like it, or the money back?',
    why: 'their choice',
  },
  { customer: 'The lift is broken.', reply: 'The repair is booked for tomorrow at 6:00.', why: 'a step with a time' },
  {
    customer: 'Can I have my fee back?',
    reply: "The fee paid for the lesson you had on the 4th, so I can't return it.",
    why: 'a no closes the request',
  },
  { customer: 'ok it was my VPN, works now', reply: 'Good to know. Have a nice evening!', why: 'settled' },
  {
    customer: 'The guest wifi is slow in 212',
    reply: 'Viktor is on his way up to 212 with a new access point.',
    why: 'somebody is coming',
  },
  {
    customer: 'The invoice has the wrong name.',
    reply: 'The corrected invoice is attached, and the wrong one is cancelled.',
    why: 'done',
  },
  {
    customer: 'No signal in the cellar',
    reply: 'That comes from the thick walls. You can plug the repeater in on the stairs, then two bars reach the cellar.',
    why: 'what they can do',
  },
  {
    customer: 'Why is my bill so high?',
    reply:
      'Hi Ian,\n\nthe tariff rose on 1 May by 4 cents, and the reading covers five weeks instead of four. Without the extra week it would be 61 euro.\n\nRegards\nTess',
    why: 'the question is answered',
  },
  { customer: 'Thanks, it works again!', reply: 'You are welcome. It was a strange error indeed.', why: 'nothing is open' },
  {
    customer: 'The lamp in the hall flickers.',
    reply: 'I looked at it this morning: the choke was broken. The lamp is patched and runs again.',
    why: 'put right',
  },
];
