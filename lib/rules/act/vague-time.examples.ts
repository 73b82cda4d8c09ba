import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'You will hear from us shortly.', quote: 'You will hear from us shortly' },
  { reply: "We'll fix this as soon as possible." },
  { reply: 'A refund will be issued in due course.' },
  { reply: "i'll get back to u asap" },
  { reply: 'Our field team shall revert at the earliest.' },
  { reply: 'The replacement kettle is going to reach you in the coming days.' },
  { reply: 'Your statement gets reprinted when someone at the branch has a minute.' },
  { reply: 'Expect a call from the surveyor before too long.' },
  { reply: 'Someone from the claims desk will ring you about the water damage.' },
  { reply: 'I’ll keep you posted.' },
  { reply: "We're hoping to have the swimming pool heated again before too long." },
  { reply: 'We plan to refund the second ticket.' },
  { reply: 'One of the joiners will call you about the door.' },
  { reply: 'Somebody from the ferry office gets in touch with you about the cabin.' },
  { reply: 'The corrected bill comes next week or so.' },
  { reply: 'Bear with us for the spare charger.' },
  { reply: 'I opened your form on 3 March, and we will repair the meter in the hall.' },
  {
    reply:
      "Hi Ines,\n\nThe invoice for March shows two seats because the trial seat was never closed; that was our slip. I've closed it and the next invoice will show one. The 14 euro for the extra seat will be credited in a timely manner.\n\nBest,\nJo",
    quote: 'The 14 euro for the extra seat will be credited in a timely manner',
  },
  {
    reply:
      'Hello Mr Osei, the boiler part is at our depot and the right size this time. The engineer you met on Monday knows your flat. He rings you whenever he gets a gap. You will not be charged for the visit.',
    quote: 'He rings you whenever he gets a gap',
  },
];

export const silent: readonly Example[] = [
  { reply: "I'll write again by Thursday noon, even if there is no news yet.", why: 'firm' },
  { reply: 'As soon as the file arrives, the import starts by itself.', why: 'condition, not a promise' },
  { reply: 'See you soon in Lisbon!', why: 'small talk' },
  { reply: 'Your parcel was handed over shortly after nine.', why: 'past' },
  { reply: 'Hope the ankle heals soon, Dev.', why: 'a wish' },
  { reply: "Send me the serial number and I'll order the hinge.", why: 'starts as soon as the customer acts' },
  { reply: "Could you attach the label? I'll trace it from there.", why: 'waits for the customer' },
  { reply: "I'm on it now and will call you before 16:00.", why: 'firm' },
  { reply: 'You can change the seat later on, up to an hour before boarding.', why: 'what the customer may do' },
  { reply: 'The colleague before me promised "soon", and that was nine days ago.', why: 'quoted' },
  { reply: "If the light goes red again, we'll replace the router.", why: 'conditional offer' },
  { reply: 'I know you need the visa letter as soon as possible, so I signed it just now.', why: 'their need' },
  { reply: "I'll give you that: the corridor is dark.", why: 'grants a point' },
  { reply: 'We look forward to your next stay with us.', why: 'small talk' },
  { reply: 'You can start the course whenever it suits you.', why: 'what they may do' },
  { reply: 'With the Friday delivery your second shelf arrives.', why: 'says when' },
  { reply: 'This is not the standard we aim to keep.', why: 'says which standard' },
  { reply: 'The spare key is on its way, tracking number JD 4471.', why: 'already under way' },
  { reply: "I'll tell the depot to hold it. They close at 8, and you can pick it up from 5 today.", why: 'the time follows' },
  {
    reply:
      "Hi Marta,\n\nTwo missed slots in a week would test anyone. Your fitter is booked for Friday between 8 and 10, and I'll ring him myself at 7:30 that morning. If he isn't with you by 10, reply here and I'll send the backup van and refund the fee.\n\nKind regards,\nPriya",
    why: 'every promise has an hour or a condition',
  },
  { reply: "Let's get the oven running first and look at the bill later.", why: 'what both will do, in this talk' },
  { reply: 'The fitter will ring you before leaving the depot.', why: 'the event is the time' },
  {
    reply: "Should they turn it down, we'd share the cost with you, spread over the winter.",
    why: 'what would be is no promise yet',
  },
];
