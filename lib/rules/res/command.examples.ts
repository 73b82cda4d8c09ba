import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'You must send us the invoice number.' },
  { reply: 'You need to contact your bank.' },
  { reply: 'Stop sending duplicate tickets.' },
  { reply: 'you will have to bring the passport in person', quote: 'you will have to bring the passport in person' },
  { reply: 'Provide the serial number and the date of purchase.' },
  {
    reply: "The tenant's forms were incomplete, so you'll need to fill them in again.",
    quote: "you'll need to fill them in again",
  },
  { reply: 'It is compulsory for you to submit the KYC papers before Monday.' },
  { reply: 'We expect you to settle the balance by Friday.' },
  { reply: 'You are required to inform all drivers.' },
  { reply: 'You must not touch the meter.' },
  { reply: 'u gotta pay the deposit first' },
  {
    reply:
      'Hi Noor,\n\nThe second bike is back on the stand and the extra €4 is gone from your bill. It is your responsibility to lock the frame at the end of a ride. Your next ride is on us, and the code is in the app already.\n\nBest,\nJule',
    quote: 'It is your responsibility to',
  },
];

export const silent: readonly Example[] = [
  { reply: 'Click Save, then open the Export tab.', why: 'how-to steps: imperatives are right' },
  { reply: 'It must have been a long week with three outages.', why: '"must" guesses' },
  { reply: "You don't need to send anything else.", why: 'releases the customer' },
  { reply: 'Please send me the serial number.', why: '"please" and the verb' },
  { reply: 'Reply here and I’ll book the engineer for you.', why: 'says what they get for it' },
  { reply: 'All you need to do is sign on the door; everything else is done.', why: 'how little is left' },
  { reply: 'If you need to cancel, the link in this mail does it at any time.', why: 'their own need' },
  { reply: 'I have to ask the depot first and will write to you by 15:00.', why: 'the duty is ours' },
  { reply: 'You must be tired of waiting for this router.', why: '"must" guesses' },
  { reply: 'Take your time with the measurements.', why: 'eases' },
  { reply: 'Let me know which colour you like.', why: 'invites' },
  { reply: 'Could you send a photo of the label, so that I can order the right hinge?', why: 'a request with its reason' },
  {
    reply: 'Hi Sam,\n\nHere is the way:\n1. Open Reports.\n2. Choose Payroll.\n3. Send the file to yourself.\n\nBest, Ida',
    why: 'steps in a list',
  },
  {
    reply: 'With his stomach he needs to eat every three hours, so the kitchen sends a plate at ten.',
    why: "a body's need, not an order",
  },
];
