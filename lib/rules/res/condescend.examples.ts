import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'As I already explained, you have to clear the cache first.' },
  { reply: "Obviously the discount doesn't apply to sale items." },
  { reply: "If you read my last message carefully, you'll see the answer." },
  { reply: 'Per our earlier mail, the deposit comes back within ten days.' },
  { reply: 'any adult would notice that a 40 litre bag is not hand luggage' },
  { reply: 'You do know that a kettle needs water?' },
  { reply: 'I can’t explain it any more clearly than that.' },
  { reply: 'For the tenth time, the gate code is on the ticket.' },
  { reply: 'Had you looked at the tariff sheet, the night rate is there.' },
  { reply: 'The listing plainly says that batteries are sold apart.' },
  { reply: 'Let me spell it out for you: no deposit, no keys.' },
  { reply: 'You seem to have missed the line about the deposit.' },
  { reply: 'Everyone else in the tour group managed to find the gate.' },
  { reply: 'This has been explained to you twice by now.' },
  { reply: "I mentioned it in my mail of Friday already: the lock is electric, that's common sense." },
  { reply: 'The tariff sheet has evidently not been opened.' },
  { reply: 'You clearly don’t understand how a timer works.' },
  {
    reply:
      'Hi Owen,\n\nThe second meter reading is booked in and the bill is now £51. As we have told you before, readings come at the end of the month. A new statement reaches you on Friday.\n\nKind regards,\nPetra',
    quote: 'As we have told you before',
  },
];

export const silent: readonly Example[] = [
  { reply: "As you already explained to Mira, the cache is clear, so let's skip that step.", why: 'credit to the customer' },
  { reply: "It obviously isn't your fault that the label was misprinted.", why: 'sides with the customer' },
  { reply: 'Just to confirm, do you see the error on both devices?', why: '"just" softens' },
  { reply: 'Clearly our mistake: the box holds oak and you ordered walnut.', why: 'owns the fault' },
  { reply: 'As I promised on Monday, here is the price for 50 handhelds.', why: 'keeps a promise' },
  { reply: 'If you read the meter on Friday, I can close the account the same day.', why: 'a condition, not a reproach' },
  { reply: 'The page is not clear about that, and I have asked our editor to change it.', why: 'blames the page' },
  {
    reply: 'Most people get the code within a minute; if yours is not there by noon, I will send it again.',
    why: 'what to expect',
  },
  { reply: "I've already told the depot to hold it, so nothing can leave.", why: 'told to others' },
  { reply: 'Everyone in our office tripped over that form too.', why: 'sides with them' },
  { reply: 'If you have read the note on the lid already, start at step 3.', why: 'a true condition' },
  { reply: 'We had trouble reading the second photo, could you take it in daylight?', why: 'our trouble' },
  { reply: 'We informed you less than 24 hours before, so the change is free.', why: 'says when' },
  { reply: 'You seem to have found the right screw already.', why: 'credit' },
  { reply: 'Not a stupid question at all; the arrow on the filter points down.', why: 'eases' },
  { reply: 'You asked for it in simple words: the bank lends you the money for five years.', why: 'asked for' },
  { reply: 'I told the driver to ring twice.', why: 'told somebody else' },
  {
    reply:
      'Hi Ines,\n\nHold your finger on the name, pick Mute and choose for how long. It is easy to miss, because the menu only opens on a long press. If the chat still pings you, tell me the version and I will test it on the same one.\n\nBest,\nRenee',
    why: 'a patient answer',
  },
];
