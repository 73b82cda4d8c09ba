import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: "We can't do that." },
  { reply: 'Refunds are not possible in your case. Best regards' },
  { reply: "That feature isn't available." },
  { reply: 'hey, thx for asking. we dont price match. have a good one', quote: 'we dont price match' },
  { reply: 'Hello Mrs Iyer, I read both your letters on the locker. Locker keys cannot be duplicated. Regards, Facilities' },
  { reply: 'Thank you for the photos of the sideboard. We are unable to take it back. Kind regards' },
  {
    customer: 'Could you lift the hold on my seller account? It has been a week.',
    reply: 'Hi Bo, a week without sales is long. The hold stays where it is. Have a nice evening.',
    quote: 'The hold stays where it is',
  },
  { reply: 'Sunday visits, that is a no from us. Enjoy the park!' },
  { reply: "The playground map isn't coming back. Cheers, Ada" },
  { reply: "You're not getting a loan bike. Regards, Workshop" },
  { reply: 'No group price for schools.' },
  { reply: 'Your claim was not approved. Kind regards' },
  { reply: "The bakery isn't willing to change the recipe." },
  { reply: 'No, you can’t.', customer: 'Can I bring my parrot?' },
  { reply: "There won't be a second print run." },
  {
    customer: 'Can I add my flatmate to the policy?',
    reply: "Hi Ken, thanks for the details about Priyanka. She won't be added. Best, Mo",
    quote: "She won't be added",
  },
  {
    reply:
      'Dear Ms Roux,\n\nI have your form of 3 May and the two letters from the school. I also saw the note of your tutor, which is kind and clear. A second extension is out of the question.\n\nYours sincerely,\nRegistry',
    quote: 'A second extension is out of the question',
  },
];

export const silent: readonly Example[] = [
  { reply: "I can't change the address once it has shipped, but I can hold it at the depot.", why: 'alternative' },
  { reply: "I can't reproduce it yet, so I'm testing on your version now.", why: 'not a refusal' },
  { reply: "There's no way this should have happened.", why: 'not a refusal' },
  { reply: "We can't wait to see the garden finished, Rui.", why: 'idiom' },
  { reply: "You can't go wrong with the blue one.", why: 'praise' },
  { reply: 'No, you won’t be charged for the second night.', why: 'good news' },
  { reply: "I couldn't find the invoice in your message. Could you attach it?", why: 'not a refusal' },
  { reply: "The flat rate isn't available in Leeds. The hourly one is, and I can set it up today.", why: 'an option follows' },
  { reply: 'We do not ship to Malta because the carrier stopped the route in June.', why: 'reason' },
  { reply: 'I cannot promise Tuesday.', why: 'honest about what we control' },
  { customer: 'Is my place safe?', reply: 'Your place stays yours, whatever the waiting list does.', why: 'kept for them' },
  { reply: "Own barbecues aren't allowed on the terrace, it's the fire office.", why: 'the reason follows' },
  { reply: 'No paperwork from your side.', why: 'spares them work' },
  { reply: 'Nobody will call you about it again.', why: 'a relief' },
  { reply: 'The double charge is gone.', why: 'good riddance' },
  { reply: "We couldn't match 2.9 %; the closest is 3.1 with no fee.", why: 'the nearest yes follows' },
  { reply: 'The page says "not available in your region" when location sharing is off.', why: 'quoted' },
  {
    reply:
      "Hi Nadia,\n\nThe kiln course is full on both weekends, and I can't squeeze in a ninth wheel. I've put you first on the list for the 14th, and the open studio on Thursday has the same teacher. If you'd like, the deposit moves there with one click.\n\nWarmly,\nAnselm",
    why: 'two ways on follow',
  },
  { reply: 'No charge, same delivery date.', why: 'good news' },
];
