import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'We apologize for any inconvenience this may have caused.' },
  { reply: 'We value your business and take all feedback very seriously.' },
  { reply: 'I understand your frustration.' },
  { reply: 'sorry for any trouble caused', fragment: true },
  { reply: 'Your happiness is our number one goal.', fragment: true },
  { reply: 'Kindly accept our sincere regrets for the inconvenience faced.', fragment: true },
  { reply: 'We’re always striving to give our guests the best possible experience.', fragment: true },
  { reply: 'Passenger comfort is very close to our hearts.', fragment: true },
  {
    customer: 'The invoice PDF opens as a blank page.',
    reply:
      'Hi Tomasz,\n\nWe understand how frustrating this can be. The blank page comes from the font in version 4.1, and 4.2 has been live since 9:00. Open the March invoice once more and it will show; if it does not, send me a screenshot and I will make the PDF by hand before five.\n\nBest,\nIda',
    quote: 'We understand how frustrating this can be',
  },
  {
    customer: 'Where do I see how many pages are left on the plan?',
    reply:
      'Hello Amara,\n\nUnder Usage, second tab, next to the printer icon. You have 212 pages left until the 30th, and what you do not use carries over. We pride ourselves on always going the extra mile for each and every one of our members.\n\nGreetings from Accra,\nKojo',
    quote: 'We pride ourselves on always going the extra mile for each and every one of our members',
  },
  {
    customer: 'the parcel went to the shop on mill road',
    reply:
      'Hi Bea, thanks for telling us which shop it is. We hate to hear that. The shop keeps it until Friday 6 pm, bring the code 4471.',
    quote: 'We hate to hear that',
  },
  { reply: 'Ugh, that is so rough, sorry!! What is the licence number?', quote: 'Ugh, that is so rough, sorry' },
  { reply: 'We are grateful for your continued loyalty and trust.', fragment: true },
  { reply: 'Your opinion matters to us. The ferry leaves at 8:40.', quote: 'Your opinion matters to us' },
];

export const silent: readonly Example[] = [
  {
    reply: 'The boiler was booked for the wrong street. I am very sorry about that.',
    why: 'what it was about comes right before',
  },
  { reply: 'I am truly sorry. The gate stayed locked and nobody picked up at the depot.', why: 'what happened comes next' },
  { reply: 'No need to be sorry, the form is in.', why: 'takes an apology' },
  { reply: 'Sorry! Junior is in stock in Hull.', why: 'a game' },
  { reply: "I'm sorry the refund email went to your old address and you had to chase it.", why: 'same opener, specific' },
  {
    reply: 'I understand your frustration: two deliveries in a row went to number 14 instead of 41.',
    why: 'the detail follows the colon',
  },
  { reply: "The banner on our status page says 'We apologize for any inconvenience'.", why: 'quoted text' },
  { reply: 'I apologise for the inconvenience of two visits to the Leeds branch.', why: 'names the visits' },
  {
    reply: "I'm sorry about the inconvenience. You had three people waiting in the yard while the gate stayed shut.",
    why: 'the detail comes next',
  },
  { reply: 'We value the ring at £400 after two appraisals.', why: 'value, of a price' },
  { reply: 'Please leave feedback on the driver in the app by Friday.', why: 'feedback as a thing to do' },
  { reply: 'Priority support is part of the Pro plan.', why: 'a feature' },
  { reply: 'I understand: you want the blue one, not the grey one.', why: 'a paraphrase' },
  { reply: 'We know that diyas ordered for Diwali cannot come late, so they fly on Tuesday.', why: 'names what matters' },
  { reply: 'thanks for waiting while I checked the log', why: 'thanks for something done', fragment: true },
  { reply: 'Rest assured, the £90 landed in your savings pot at 08:14.', why: 'assurance with a fact' },
  {
    customer: 'The school bus app showed the wrong stop and my son walked home alone.',
    reply:
      "Hi Lena,\n\nAn eight-year-old walking the ring road alone because our map was wrong is exactly what the app is there to prevent, and I'm sorry. The stop moved to Mill Lane on Monday. I have corrected it for route 14 and checked the other four stops by hand. Please update to 9.3 tonight; I'll write to you tomorrow at ten with what we changed.\n\nJonas",
    why: 'names what happened',
  },
];
