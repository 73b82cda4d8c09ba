import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Hi {{ticket.requester.first_name}},' },
  { reply: 'Dear [NAME], your order XXXX is on its way.', quote: '[NAME]' },
  { reply: 'Hi Peter,', requester: 'Priya Nair', quote: 'Peter' },
  { reply: 'Your locksmith arrives at [TIME] with two new cylinders.', quote: '[TIME]' },
  { reply: 'Hello Ines, the yoga mat ships on DD/MM/YYYY.', quote: 'DD/MM/YYYY' },
  { reply: 'hi %first_name%, your fibre line is live', quote: '%first_name%' },
  { reply: 'The deposit of £XX goes back to the card you paid with.', quote: '£XX' },
  { reply: 'Your case manager is _____ and she calls on Monday.', quote: '_____' },
  { reply: 'Hi null, the seat upgrade is in the app.', requester: 'Jonas Weber', quote: 'null' },
  {
    reply: 'Thanks, Marta. Your vet report is attached, both pages.',
    customer: 'Please send the vet report for Biscuit.\nRegards\nHenry Obi',
    requester: 'Henry Obi',
    quote: 'Marta',
  },
  { reply: 'Dear Mrs Lindqvist, the boiler part is here.', requester: 'Mr Chidi Okafor', quote: 'Mrs Lindqvist' },
  {
    reply:
      "Hi Asha,\n\nI've moved your smear test to Thursday at 9:10 with the nurse you know. You don't need to bring anything. INSERT PARKING LINE if they drive.\n\nBest wishes\nRuth",
    requester: 'Asha Patel',
    customer: 'Can I move Tuesday to Thursday?',
  },
  {
    reply: 'Hi Lou, the second mug is in the post. As for the squeaky hinge on your wardrobe, a fitter comes on Friday.',
    customer: 'One of the two mugs arrived without its handle. Lou',
    requester: 'Lou Brandt',
  },
  {
    reply: 'Hello Amir, the card is unblocked. Thank you for banking with Crown & Vale.',
    customer: 'Card still blocked',
    thread: [{ from: 'agent', text: 'Hi Amir, this is Northgate Mutual. I have sent the form to our card team.' }],
    requester: 'Amir Haddad',
    quote: 'Crown & Vale',
  },
];

export const silent: readonly Example[] = [
  {
    reply: 'Type {{name}} in the template and it will be filled in for each contact.',
    why: 'explaining placeholders to a customer',
  },
  { reply: 'Hi Pri,', requester: 'Priya Nair', customer: 'Where is my order? Thanks, Pri', why: "customer's own short form" },
  { reply: 'Size XXXL is back in stock.', why: 'not a placeholder' },
  { reply: 'Hi Mike, the bike is ready.', requester: 'Michael Stone', why: 'short form' },
  { reply: 'Hello Jose, it ships today.', requester: 'José Álvarez', why: 'accent left out' },
  { reply: 'Hi Will, the piano tuner comes on Tuesday.', requester: 'William Adeyemi', why: 'a name that is a word' },
  { reply: 'Dear Mr Okafor, both tickets are attached.', requester: 'Emeka Okafor', why: 'title and surname' },
  { reply: 'Hi Dan and Priya, the keys are at the desk.', requester: 'Priya Nair', why: 'several recipients' },
  { reply: 'Hi team, the webinar starts at 3.', requester: 'Priya Nair', why: 'no name' },
  { reply: 'Hi Ottavio, the calendar is open again.', requester: 'support@brixham-tools.example', why: 'the page shows no name' },
  {
    reply: 'Hi Shirley, the scale works again.',
    requester: 'Chen Xiaoli',
    customer: 'Hi, this is Shirley from Chen Trading. The scale is dead.',
    why: 'how the customer calls themselves',
  },
  {
    reply: 'Hi Edith, your form is ready.',
    requester: 'Paul Grant',
    customer: 'Please write to my neighbour Edith directly, I only type for her. Paul',
    why: 'the customer asked for it',
  },
  { reply: 'Press [Enter] twice, then choose Blank page.', why: 'a key' },
  { reply: 'Write the date as DD/MM/YYYY in the second box.', why: 'a format' },
  { reply: 'The card ending in XXXX-XXXX-XXXX-4410 was refunded.', why: 'masked' },
  { reply: 'You pay 20% off the list price and 5% of that is tax.', why: 'per cent' },
  { reply: 'See you in the park xxx', why: 'kisses' },
  {
    reply: 'The column shows null when nobody picked a date, so the filter skips that row.',
    customer: 'Why does the report say null?',
    why: 'the value itself',
  },
  {
    reply: 'Your tent pole is in the post. As for the refund, it shows on your card within five days.',
    customer: 'The pole snapped and I want the £12 back.',
    why: 'belongs to the case',
  },
  { reply: 'Sign on the line ______ and post the form back.', why: 'a line on a form', customer: 'Where do I sign the form?' },
  {
    reply:
      "Hi Bex,\n\nthe pass is in Friday's post, and until then the old one works at every gate. You can also show the receipt on your phone [1].\n\n[1] Account > Receipts\n\nCheers\nTom",
    requester: 'Rebecca Thornton',
    customer: 'When will my pass be here? Cheers, Bex',
    why: 'a footnote, and a short form',
  },
];
