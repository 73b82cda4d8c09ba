import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Dear Sir,' },
  { reply: 'Hi guys, thanks for the screenshots.' },
  { reply: 'The salesman will call you back.' },
  { reply: 'Good day sir/madam, the form is attached.', quote: 'sir/madam' },
  { reply: "Yes ma'am, the parcel is at the counter.", quote: "ma'am" },
  { reply: 'Respected Madam, kindly find the receipt enclosed herewith.' },
  { reply: 'A repairman comes on Thursday between 8 and 12.', quote: 'repairman' },
  { reply: 'the delivery guy leaves it with the neighbour', fragment: true, quote: 'delivery guy' },
  { reply: 'Every admin can reset his own key under Account.', quote: 'his' },
  {
    customer: 'What has to be on the contract? J. Marchetti',
    reply:
      'Dear Mr. Marchetti,\n\nThe contract needs both dates and a copy of the ID. Once it is back, the keys are ready within two days.',
    quote: 'Mr. Marchetti',
  },
  {
    customer: 'we are a cycling club and need 14 jerseys by may',
    reply:
      'Hey fellas!\n\nFourteen jerseys by 2 May is fine if the sizes are in by Friday. The sheet is attached: one line for each rider, with the name for the back. The proof comes the same evening, and each rider can still change the size until Monday.\n\nPilar',
    quote: 'fellas',
  },
];

export const silent: readonly Example[] = [
  {
    customer: 'Kindly send the duplicate invoice.\nRegards, Mr Okafor',
    reply: 'Dear Mr Okafor,',
    why: "title taken from the customer's signature",
  },
  { reply: 'Guy, thanks for the screenshots.', why: 'a name' },
  { reply: "The men's sizes run small.", why: 'product category' },
  { reply: 'Dear Mr Okafor,', why: 'a title, and nothing that speaks against it' },
  { reply: 'The Guys and Dolls tickets are in your app.', why: 'a title of a show' },
  { reply: 'Lady Grey is back in stock, loose and in bags.', why: 'a product' },
  { reply: 'Each tester sees their own runs.', why: 'singular they' },
  { reply: 'Rahul has your file open, and he writes by five.', why: 'a named colleague' },
  { reply: 'The technician, Maria Costa, wears a blue badge and has your number with her.', why: 'a named colleague' },
  {
    customer: 'Your deliveryman was so kind, please thank him.',
    reply: 'The deliveryman was Koji, and I have passed your thanks on to him.',
    why: "the customer's own word",
  },
  { reply: 'Room 8 has a king bed and a view of the yard.', why: "'king' as a size" },
  { reply: 'A man-in-the-middle attack on public wifi is what the certificate prevents.', why: 'a term' },
  {
    customer: 'Can my daughter come along on Saturday?',
    reply: 'She can. There is a teen hour at 11 with a coach, and I put her name down.',
    why: 'the customer said daughter',
  },
  {
    reply: "It's on Marek's bike and he's two streets away. Name a neighbour and I'll text it to his phone.",
    why: "Marek's pronoun",
  },
];
