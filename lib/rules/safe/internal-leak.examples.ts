import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'INTERNAL: customer is being difficult, do not refund.' },
  { reply: '@mira can you take this one? he keeps writing in.' },
  { reply: 'See https://jira.internal.example/browse/PAY-881 for the workaround.' },
  {
    customer: 'Can I get a better price?',
    reply: 'Hi Jon, ten seats come to £900 a year. We can do 800 if he pushes, but wait for it.',
  },
  {
    reply: 'Your bike is ready from noon. -- note to self: charge the full hour next time',
    quote: '-- note to self: charge the full hour next time',
  },
  { reply: 'The heating is back since 7. Do not tell the guests that the boiler is on its last legs.' },
  {
    customer: 'Where is my visa?',
    reply:
      'It is printed and posted today. Looks like a sham marriage to me, hold for Greg. Between us, two more of those this week.',
  },
  {
    customer: 'any news on the pram',
    reply:
      'Hi Ola,\n\nthe pram left Gdansk this morning and reaches you on Friday between 8 and 12.\n\n[private: third time she complains, give the minimum and close]\n\nCheers\nPiotr',
  },
  { reply: 'Tom - pls handle this, I am out from 2.\n\nDear Mrs Lund, your ring is at the jeweller.' },
  { reply: 'The dashboard is back. Details are in the thread in #incidents-eu, see there before you answer.' },
  { reply: 'The fee is gone. Fraud score 82, watch next time.' },
  { reply: 'The deposit is back on your card. Sales memo: hide the price rise until signed.' },
  { reply: 'Your locker works again. Caller sounded drunk, no promise made.' },
  { reply: 'A new lamp ships tonight. [visible to agents only]' },
  { reply: 'The bike is fixed. The details are in our internal tracker.' },
];

export const silent: readonly Example[] = [
  { reply: 'Known issue PAY-881 is on our public status page.', why: 'public id' },
  { reply: 'Please keep this internal to your company.', why: 'advice' },
  { reply: 'Hi Mira, can you confirm the delivery slot?', requester: 'Mira Holt', why: 'the customer is Mira' },
  { reply: '@dana_k sorry about the playlist, it is back since noon.', why: 'a handle on a social network' },
  { reply: 'Cook it to an internal temperature of 74 °C.', why: 'another internal' },
  {
    customer: 'What is an internal note?',
    reply: 'An internal note has a yellow ground, and only your colleagues see it: the place for "do not refund yet".',
    why: 'they asked',
  },
  {
    customer: 'My son locked himself out.',
    reply: 'If he calls from his own phone, we send him a new code at once.',
    why: 'he is the son',
  },
  { reply: 'Noor from billing has your three messages. If she asks for the photo, show the second one.', why: 'she is Noor' },
  { reply: 'Do not exceed two tablets a day, and never share your password with anyone.', why: 'advice' },
  { reply: 'The help page is at https://help.example.com/internal-links, section 3.', why: 'a public page' },
  { reply: 'Post it with #summerfun and we may share it.', why: 'a hashtag' },
  {
    customer: 'My dog ate the remote',
    reply: 'I hope he is well. If he kicks up a fuss, ring the vet at 555 0100; the new remote is on its way.',
    why: 'he is the dog',
  },
  {
    reply:
      'Hi Sade,\n\nthe note on the door says that the lift is checked on Monday, and the caretaker has the key. He writes to all tenants tonight. Please tell him if you need help with the pram; he is in from 7.\n\nKind regards\nHousing desk',
    why: 'he is the caretaker',
  },
  { reply: 'My notes from our call: side gate, buzz 2, after six.', why: 'shared with them' },
  { reply: 'To add an internal note in your desk, press N.', why: 'their own tool' },
  { reply: 'The film is on your watch list again.', why: 'their list' },
  { reply: 'I pulled the call log: the night line had a gap from two to three.', why: 'said to them' },
];
