import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Please contact our billing team.' },
  { reply: "I'm transferring you now." },
  { reply: "You'll have to open a new ticket for that." },
  { reply: 'u should ring the bank abt that' },
  { reply: 'Warranty questions are handled by the manufacturer.' },
  { reply: 'Kindly write to the grievance cell or the nodal office for the reversal.' },
  { reply: 'Putting you through to the pharmacy, bye.' },
  { reply: "There's a separate form for gift cards." },
  { reply: 'That would be one for the landlord to answer.' },
  { reply: 'You’d want to be taking that up with the airline.' },
  {
    reply:
      "Hi Farouk,\n\nTwo nights without heating in January, and a baby in the flat, is a lot. The valve in the cellar was shut after Monday's works and I've had it opened at 8:10. Radiators should be warm by ten. For the damp patch on the wall please get in touch with the insurer. If the kitchen stays cold, reply here and I'll send Lena again today.\n\nBest,\nOle",
    quote: 'For the damp patch on the wall please get in touch with the insurer',
  },
  { reply: 'The caretaker might know.' },
  { reply: "That's a question for whoever sold you the frame." },
  { reply: 'Your case has been forwarded to the relevant department.' },
  { reply: "It's the registry you want." },
  { reply: 'Somebody else handles the tablets.' },
  { reply: 'I have moved your chat to the tax queue.' },
  { reply: "You'd be better off asking at the dealer." },
];

export const silent: readonly Example[] = [
  { reply: "I'm bringing in Noor from billing. She has your three messages and will answer here before 16:00.", why: 'warm' },
  { reply: 'Your bank can release the hold faster than we can; their number is on the back of the card.', why: 'reason + route' },
  { reply: "I've opened the second ticket for you: #5512, already linked.", why: 'done for them' },
  {
    customer: "What's the number of the billing desk?",
    reply: 'Please call the billing desk on 0800 555 0134, weekdays 8 to 18.',
    why: 'what they asked for',
  },
  { reply: "I'll call the courier at nine and write to you before ten.", why: "the agent's own errand" },
  { reply: 'If you have any other questions, please contact our support team.', why: 'a closing' },
  { reply: 'Thank you for contacting the museum shop.', why: 'a thank-you' },
  {
    reply: 'Your vet can tell you at once, because she sees the blood test; I have sent her our data sheet.',
    why: 'why them, and what they know',
  },
  { reply: 'You wrote that you would like to talk to the seller.', why: 'their wish' },
  { reply: 'To transfer the domain, copy the code from Domains > Export.', why: 'a step' },
  {
    reply: 'Please ask the registry, as only they can lift the lock; quote request 5581, which I opened for you.',
    why: 'reason and reference',
  },
  { reply: 'Reply here if it squeaks again and it comes straight back to me.', why: 'stays with the agent' },
  { reply: 'Your case has been moved to the tax desk, and Lina Roth answers you there by 16:00.', why: 'who and when' },
  { reply: 'Your brother can pick it up with your ID.', why: 'an errand with what it needs' },
  { reply: "If the sign is faint, ask at the desk and they'll walk you over.", why: 'help along the way' },
  { reply: 'The workshop can tell us the part number tomorrow, and I pass it on to you.', why: 'our own errand' },
];
