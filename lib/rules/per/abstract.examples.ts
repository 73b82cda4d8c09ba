import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  {
    customer: 'My March invoice shows two seats.',
    reply: 'Thank you for reporting the issue. The matter has been resolved.',
    quote: 'the issue',
  },
  { customer: 'The zip on the blue tent broke.', reply: 'We are sorry for the inconvenience with the item.' },
  { customer: "Can't export more than 500 rows.", reply: 'Your request has been processed.' },
  {
    customer: 'The dishwasher floods the kitchen floor.',
    reply:
      'Hi Nils, a colleague comes by on Tuesday at 9 and will look at the problem. You can stay at work, the caretaker opens.',
  },
  {
    customer: 'my playlist keeps skipping track 4',
    reply: 'hey! thanks for flagging this, the issue is sorted on our end since 10:30',
    quote: 'the issue',
  },
  {
    customer: 'Kindly correct the spelling of my surname on the diploma.',
    reply: 'Dear Sir, your request has been noted and the needful will be done by Friday.',
  },
  {
    customer: 'The bus shelter at Elm Road leaks on us.',
    reply:
      'Dear Ms Cho,\n\nthank you for bringing this occurrence to our knowledge. The works team is out on Monday and you get a letter with the outcome by the 5th.\n\nKind regards\nCity desk',
  },
  {
    customer: 'Two of the six glasses arrived chipped.',
    reply: 'Hello Ana, I am sorry about the situation. A new pair leaves tonight and is with you by Thursday.',
  },
  {
    customer: 'The crib mobile plays the tune backwards.',
    reply: 'Hi Jo, a replacement for the affected item is on its way; keep the old one or bin it.',
  },
];

export const silent: readonly Example[] = [
  {
    customer: 'My March invoice shows two seats.',
    reply: 'The extra seat is gone from the March invoice, so this issue is closed.',
    why: 'noun present',
  },
  { customer: 'Thanks!', reply: 'Any other issue, write any time.', why: 'generic offer at closing' },
  { customer: 'How do I report an issue?', reply: "Click 'Report an issue'.", why: 'their word' },
  {
    customer: 'the couch smells of paint',
    reply: 'That comes from the fire coating on the sofa, and the problem is gone in about ten days.',
    why: 'a synonym',
  },
  {
    customer: 'My valve is dripping.',
    reply: 'The drips stop today: Ines brings a washer between 4 and 5 and fixes the problem for good.',
    why: 'an inflected form',
  },
  { customer: 'Are you open on Sunday?', reply: 'Yes, from 10 to 4.', why: 'no stand-in' },
  {
    customer: 'Issue 42 of the magazine never came.',
    reply: 'The issue is in the post again since this morning.',
    why: 'their word',
  },
  { customer: 'How many points for a flight to Madeira?', reply: '14,000 each way.', why: 'no stand-in' },
  {
    customer: 'No sound in calls since update 6.',
    reply: 'Calls are silent on update 6 when a hearing aid was paired; this problem goes with 6.1.',
    why: 'noun present',
  },
  {
    customer: 'The parcel is wet.',
    reply: 'Hi Lou, the problem with the wet box is the missing roof at our depot. Everything inside is replaced.',
    why: 'says what it is',
  },
  { customer: 'It works now, you are a star', reply: 'Glad that the problem is gone!', why: 'settled' },
  {
    customer: 'The heating in flat 3 is off since Monday.',
    reply:
      'Dear Mr Odu,\n\nthe pump failed on Monday night and flat 3 is the only one without warm radiators. The part came this morning. If the problem is not gone by 4, call me on 200.\n\nRegards\nHouse office',
    why: 'noun present',
  },
];
