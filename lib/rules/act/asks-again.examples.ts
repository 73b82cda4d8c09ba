import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { customer: 'Order 88213, Chrome 126, already cleared cache.', reply: 'Could you send your order number?' },
  { customer: '(photo attached)', reply: 'Please send us a photo of the damage.' },
  { customer: "I've restarted it twice.", reply: 'Have you tried restarting it?' },
  {
    customer: 'My tent pole snapped, pics attached. Ordered in May, size L.',
    reply: 'Hi Rui, that pole should not snap. What size is the tent, please?',
  },
  { customer: 'pls ring me on 07700 900123 after 5', reply: "Happy to ring you. What's the best phone number for you?" },
  {
    customer: "I cleared the cache and the cookies, it's still blank.",
    reply: 'A blank page is often an old file. Please clear your cache and open it once more tonight.',
  },
  {
    customer: "Booking R7KQ2P, I need to move to Friday's ferry.",
    reply: 'Gladly. May I have your booking reference, so that I can look at the Friday boats?',
  },
  {
    customer: 'still nothing',
    thread: [
      { from: 'customer', text: 'the app says no connection. android 14, version 5.2.1' },
      { from: 'agent', text: "Thanks, I've sent a refresh to your phone." },
    ],
    reply: 'Thanks for trying, Maeve. Which version of the app do you have?',
  },
  {
    customer: "I tried it in Firefox and in a private window, the basket is empty each time. It's order 40-1187.",
    reply:
      'Hello Ines,\n\nan empty basket after all that choosing is maddening. I can see the seven items on our side, so nothing is lost. Would you mind trying it in another browser? If it is still empty then, I place the order for you by hand today.\n\nKind regards\nOle',
  },
];

export const silent: readonly Example[] = [
  { customer: 'Order 88213', reply: 'Thanks, I have 88213. Could you also send the serial number?', why: 'different item' },
  {
    customer: 'I restarted it last week.',
    reply: 'You restarted it last week; after this update one more restart is needed.',
    why: 'acknowledged + reason',
  },
  { customer: 'My email is on file.', reply: 'For your safety, please confirm the last 4 digits.', why: 'identity check' },
  {
    customer: 'Order 1177 came broken. And where is my other order?',
    reply: "A new vase leaves tonight. What's the number of the other order?",
    why: 'another one',
  },
  {
    customer: 'I gave my details to your colleague on the phone!',
    reply: 'Could the engineer park in your drive on Friday?',
    why: 'something else',
  },
  {
    customer: 'Photo of the front attached.',
    reply: 'The front is clear, thank you. Could you send a photo of the back too?',
    why: 'the other side',
  },
  {
    customer: 'what do i need to send for the claim',
    reply: "I'd need your order number and a photo of the crack.",
    why: 'nothing given yet',
  },
  {
    customer: "I haven't tried restarting it yet.",
    reply: 'Could you restart it once and tell me what the lamp does?',
    why: 'not taken yet',
  },
  { customer: 'Should I clear the cache?', reply: 'Yes, please clear the cache first.', why: 'they asked for it' },
  { customer: 'Version 2.4, iPhone.', reply: 'Version 2.4 has the fix. Which model of iPhone is it?', why: 'the model is new' },
  {
    customer: 'I will send a photo tonight.',
    reply: 'Thank you, please send the photo to this address.',
    why: 'announced, not sent',
  },
  {
    customer: 'Can I pay by invoice? My last one was INV-2290.',
    reply: 'Yes. Which address should the next invoice go to?',
    why: 'address not given',
  },
  {
    customer: 'It failed on 3 May at checkout, 49 euro.',
    reply: "49 euro on 3 May, I see it. If the bank asks, give them the reference in the mail I've just sent.",
    why: 'asks for nothing',
  },
];
