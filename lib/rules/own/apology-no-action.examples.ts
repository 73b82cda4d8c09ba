import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: "Hi Ana, I'm really sorry about the missing item. We strive to do better. Kind regards, Leo" },
  { reply: 'Our apologies for the trouble with your login. Thank you for your patience.' },
  { reply: 'So sorry about this, Ana! Have a great day.' },
  { reply: 'omg so sorry the driver ate your fries, that is really not ok. take care xx', channel: 'chat' },
  {
    reply:
      'Dear Mr Hale,\n\nPlease accept our sincere regrets for the cold radiators. Winter is a busy season.\n\nYours sincerely,\nBoiler Care',
  },
  {
    reply:
      'Dear sir, we are extremely sorry for the wrong name on the card. Kindly bear with us. If you have any further query do not hesitate to contact us.\nRegards, Anil',
  },
  { reply: 'Hi Jo,\n\nWe let you down on Saturday, and we are ashamed of it. Your feedback helps us to grow.\n\nBest,\nMia' },
  {
    reply:
      "Hello Mrs Petrov,\n\nThank you for writing to us about the noise in carriage 4. A quiet carriage should be quiet, and nobody should have to ask three times for it. I'm truly sorry that your journey to the hospital was so stressful. We take pride in our service and we never want a passenger to feel this way. We hope to see you on board again.\n\nWarm regards,\nCustomer Relations",
  },
  { reply: 'Hi Sam, I owe you an apology for how the call ended. It was rude and you did not deserve it. All the best, Kit' },
];

export const silent: readonly Example[] = [
  { reply: "I'm sorry about the missing item. A new one ships tonight.", why: 'repair is the action' },
  {
    reply: 'Sorry for the mix-up. Could you send me a photo of the label so I can trace it?',
    why: 'the question is the next step',
  },
  {
    reply: "I'm sorry, the shop closed on 1 May and I can't reopen it; here is how to export your photos.",
    why: 'answer is the action',
  },
  { reply: 'Apologies, Lin! The lift in block B has run again since seven this morning.', why: 'the answer' },
  { reply: 'So sorry about the double charge. Your bank drops the second one by Friday.', why: 'what happens next' },
  { reply: 'Sorry, wrong link. This is the one: https://help.example/reset', why: 'the right link' },
  { reply: "I'm sorry, we don't ship to the islands.", why: 'a refusal closes the request' },
  { reply: "sorry bout that, i've put you on the 9.40", why: 'done' },
  { reply: 'We apologise for the outage. Press Restart in the app and the lights come back.', why: 'a way out' },
  { reply: 'Thank you for the kind words about the crew, I have read them out at lunch.', why: 'no apology' },
  { reply: 'You wrote "sorry for the long mail". It was exactly what I needed.', why: 'the customer’s sorry' },
  {
    reply:
      "Dear Dr Mensah,\n\nI'm sorry the room was double-booked while you stood there with forty students. That was my slip: I took the old list. From this week on the timetable is read from the booking system itself, so it can't happen the same way. Room 2.14 is yours every Thursday until June.\n\nKind regards,\nPia",
    why: 'cause, prevention and a room',
  },
  {
    customer: 'I was billed twice.',
    reply: 'Sorry about that. You were refunded at 10:20.',
    why: 'the repair, told of the reader',
  },
];
