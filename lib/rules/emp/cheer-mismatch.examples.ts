import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  {
    customer: 'My father died and I need to close his account.',
    reply: 'Hi there! Happy to help you with that today! 😊',
  },
  { customer: 'You charged me twice and my rent bounced.', reply: 'Awesome, thanks so much for reaching out!' },
  { customer: 'All our tills are down.', reply: "Great question! Let's dive in 🚀" },
  {
    customer: 'My mother is in hospital because of your gas leak.',
    reply: 'Happy Friday!! The engineer shut the valve at 9:10 and the report is with the authority.',
    quote: 'Happy Friday!!',
  },
  {
    customer: 'I got scammed through your marketplace, 1,200 gone, i feel so stupid',
    reply: 'hey superstar, the seller is blocked and the 1,200 is on hold at the bank since 10. Good vibes only ✨',
  },
  {
    customer: 'Our entire clinic has been without the booking system since six. Patients are shouting at us.',
    reply:
      "Woohoo, we're on it!\n\nThe booking system failed over at 7:40 and the day list loads again. Three appointments from 6:15 may be double, marked in yellow. I'll ring the front desk at nine to go through them with you.\n\nLena",
    quote: "Woohoo, we're on it!",
  },
  {
    customer: 'The ring was my late wife’s and your courier lost it.',
    reply:
      'Dear Mr Duarte,\n\nThe ring was scanned at Leiria at 3:12, and the depot manager is going through the cage by hand. I will call you at four with what she found. Have a super sunny weekend! ☀️\n\nTomás',
    quote: 'Have a super sunny weekend! ☀️',
  },
  {
    customer: 'Evicted because your bank held my transfer. I am sitting on the stairs with two kids and I am so scared.',
    reply:
      "Great news!!! The transfer went out at 14:02, and your landlord's bank shows it. Our hardship line is on 0800 555 014.",
  },
  {
    customer: 'I failed the visa interview because your translation was wrong. Months of my life, gone. Furious.',
    reply:
      'Hello Oksana, the translation has been redone by a sworn translator and is attached. The consulate accepts a new date within ten days. Fresh start, you got this! 💪',
  },
];

export const silent: readonly Example[] = [
  { customer: "It works now, you're a star!", reply: 'Brilliant! Enjoy the trip!', why: 'customer is happy' },
  {
    customer: 'My father died and I need to close his account.',
    reply: "I'm sorry for your loss. I can close it today without any further documents.",
    why: 'calm',
  },
  { customer: 'Are you shipping to Norway now?', reply: 'Yes! From Monday.', why: 'one exclamation, neutral customer' },
  {
    customer: 'My sister died last week and her phone plan has to stop.',
    reply: 'I am so sorry for your loss! The plan is closed as of today, and nobody will call you.',
    why: 'one exclamation in a condolence',
  },
  {
    customer: "I'm terrified that the backup of my thesis is gone.",
    reply: 'All 212 pages are there. I opened the last chapter myself at 9:05.',
    why: 'sober good news about the thing feared',
  },
  {
    customer: 'You answered my complaint about the burn with "yay 🎉". I am livid.',
    reply: 'You wrote about a burn and got "yay 🎉" back. That template is deleted, and the doctor\'s bill is paid.',
    why: 'quoted',
  },
  {
    customer: 'The Party tariff charged me twice and I am overdrawn, I am so stressed.',
    reply:
      'Being overdrawn because of our double charge is not acceptable. The second €40 on the Party tariff is back since noon.',
    why: 'a name of a tariff',
  },
  { customer: 'hi 😊 do the boots come in 38?', reply: 'Hi Mina 😊 they do, in brown and black!', why: 'cheerful customer' },
  {
    customer: 'We just moved in, where do I send the reading?',
    reply: 'Congratulations on the new home! Send it to readings@utility.example by Friday.',
    why: 'no trouble',
  },
  {
    customer: 'Our site is down and we are losing orders every minute.',
    reply: 'Every minute costs you orders, so first the switch: turn off Express under Payments. ✅ The fix goes out at 16:00.',
    why: 'a check mark is a sign',
  },
  {
    customer: 'My baby was sick after the new formula, is the batch safe? I am so worried.',
    reply:
      'Hello Aisha,\n\nA sick baby and a tin you no longer trust is a frightening evening. Batch 2207 passed every test, and I have asked our nurse, Ruth, to ring you within the hour all the same. Keep the tin, and see a doctor tonight if the fever rises above 38.5.\n\nWith best wishes to you both,\nJo',
    why: 'warm and calm',
  },
];
