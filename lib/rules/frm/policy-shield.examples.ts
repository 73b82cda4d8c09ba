import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'As per our policy, no exceptions can be made.' },
  { reply: 'Our terms and conditions clearly state that sale items are final.' },
  { reply: 'Company policy does not allow me to share that.' },
  { reply: 'rules are rules, sorry' },
  { reply: "The booking system won't let me put two discounts on one stay." },
  { reply: 'Section 12 of the tenancy conditions excludes pets over 10 kg.' },
  { reply: 'You accepted the terms when you ticked the box.' },
  { reply: 'Under the hospital’s regulations visitors are not admitted after 19:00.' },
  { reply: 'Head office has decided that gift cards are never exchanged.' },
  {
    reply: 'Sorry for the delay in reply. We must follow the procedure, kindly understand.',
    quote: 'We must follow the procedure, kindly understand',
  },
  {
    reply:
      "Hi Amara,\n\nTwo nights of noise from the flat above is a rough start to a holiday, and I can see you told the desk both times. I've moved you to the fourth floor for the rest of the week. The refund for the first night is not foreseen in our house rules. Breakfast is on us until you leave.\n\nBest,\nTheo",
    quote: 'The refund for the first night is not foreseen in our house rules',
  },
];

export const silent: readonly Example[] = [
  { reply: 'Your insurance policy renews on 1 June.', why: 'their policy' },
  { reply: 'We only change the name with an ID check, so nobody else can take over your account.', why: 'reason given' },
  { reply: "You asked where our returns policy is: it's at the bottom of the receipt.", why: 'answering a question' },
  { reply: 'Under our warranty terms you get a new pump for free.', why: 'the rule works for them' },
  { reply: 'Our rules ask for a signature because a stranger once walked off with a parcel.', why: 'reason' },
  { reply: 'The firewall policy drops port 25, so use 587.', why: 'a setting' },
  { reply: 'As a rule, the lab sends results in the morning.', why: 'idiom' },
  { reply: 'Would you like me to send you the terms of the loan?', why: 'an offer' },
  { reply: 'The system is back and all your bookings are there.', why: 'no reason for a no' },
  { reply: 'I have attached the guidelines for the visa photo.', why: 'a document' },
  { reply: 'The policy number is on the first page of the letter.', why: 'their document' },
  { reply: 'According to our policy the second delivery is refunded, and I did that just now.', why: 'the rule works for them' },
];
