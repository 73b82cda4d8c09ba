import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'PLEASE DO NOT REPLY TO OLD TICKETS.' },
  { reply: 'We told you this twice already!!!', quote: '!!!' },
  { reply: 'What exactly is the problem???', quote: '???' },
  { reply: 'The van can NOT turn in your street.', quote: 'NOT' },
  { reply: 'Kindly note, ONLY ORIGINAL DOCUMENTS ARE ACCEPTED.', quote: 'ONLY ORIGINAL DOCUMENTS ARE ACCEPTED' },
  { reply: 'stop opening new chats for the same thing!!' },
  { reply: 'You did what to the router?!?!', quote: '?!?!' },
  { reply: 'READ. THE. EMAIL.' },
  { reply: 'The pool is for hotel guests and N O T for day visitors.', quote: 'N O T' },
  {
    reply:
      'Hi Lerato,\n\nThe key card for flat 9 is at the desk, and the gate code changes at midnight to the one in your app. Parking bay 4 is yours from Friday. Bins go out on Tuesdays and they must stand BEHIND THE LINE, the truck is narrow. If the card fails, the night porter has a spare.\n\nBest,\nSizwe',
    quote: 'BEHIND THE LINE',
  },
];

export const silent: readonly Example[] = [
  { reply: 'Please check the HDMI and USB-C ports and send the RMA number.', why: 'acronyms' },
  { reply: 'Your code is WELCOME-BACK-25.', why: 'a code' },
  { reply: 'Thank you! That log was exactly what I needed.', why: 'single, positive' },
  { reply: 'Turn the dial to OFF, then to ON again.', why: 'labels on a device' },
  { reply: 'It says “DO NOT REMOVE” on the tag, and you may remove it now.', why: 'a quotation' },
  { reply: 'Yay, congratulations on the new shop!!', why: 'joy' },
  { reply: 'The IRS wants your W-2 and the SSA letter, both as PDF.', why: 'abbreviations' },
  { reply: 'Text STOP to 81811 and the messages end.', why: 'a keyword' },
  { reply: 'hiya!! the cake is in the oven', why: 'a greeting' },
  { reply: 'In TypeScript, `a ?? b` falls back to b.', why: 'code' },
  { reply: 'The UK and US sizes differ by one, so an 8 is a 9 there.', why: 'countries' },
  {
    reply:
      'Hello Mr Brandt,\n\nThe ICE to Köln stops at FRA at 10:14 and your seat is in coach 21. For the DB app choose "Add ticket", scan the QR code and press OK. The BahnCard discount shows as BC 50. If the app says ERROR 12, the ticket was printed already, and the PDF counts just as well.\n\nGute Fahrt!\nAnke',
    why: 'names, codes and buttons',
  },
];
