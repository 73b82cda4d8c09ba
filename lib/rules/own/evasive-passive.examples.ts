import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Mistakes were made during the migration and your data was lost.' },
  { reply: 'Your request was not handled as expected.', quote: 'Your request was not handled as expected' },
  { reply: 'It has been decided that the feature will be removed.' },
  { reply: 'There appears to have been some confusion over the size of your bottle crate.' },
  { reply: 'Somehow the second form got overlooked at the branch.' },
  { reply: 'your file went missing between the two floors' },
  { reply: 'The wrong dosage had been printed on the leaflet.' },
  { reply: 'The callback didn’t make it into the rota.' },
  { reply: 'An incorrect meter type was inadvertently recorded, madam.' },
  { reply: 'The parcel ended up being routed to another depot in error.' },
  {
    reply:
      "Hi Nkechi,\n\nThank you for the screenshot of both invoices. The second one is cancelled and your balance reads zero, which you can see in the portal from four o'clock. The discount code was not applied when the order was placed. I've taken the 15 % off by hand now, £12.30, and it reaches your card by Friday.\n\nBest,\nRory",
    quote: 'The discount code was not applied',
  },
  { reply: 'The lens was fitted back to front.', fragment: true },
  { reply: 'Your invoice was printed from an older price list.', fragment: true },
  { reply: 'A box appears to have been ticked for you.', fragment: true },
  { reply: 'Somehow the folder got emptied on Sunday.', fragment: true },
];

export const silent: readonly Example[] = [
  { reply: 'The visit was moved because we booked the fitter twice.', why: 'says who' },
  { reply: 'The speed has been doubled until Sunday.', why: 'a present' },
  { reply: 'It was decided in court that the fee goes back to you.', why: 'says who' },
  { reply: "Your parcel was delivered at 14:02 and signed for by 'K'.", why: 'neutral passive' },
  { reply: 'Your card was declined by the bank with code 51.', why: 'actor named' },
  { reply: 'The report is generated every night at 02:00.', why: 'routine process' },
  {
    reply: 'The wrong size was packed; I picked it off the shelf below, and the right one left at noon.',
    why: 'the next clause owns it',
  },
  { reply: 'Your old number was removed by our import on Sunday.', why: 'actor named' },
  { reply: 'Nothing was lost: all 410 photos are in the backup from Monday.', why: 'good news' },
  { reply: "The invoice hasn't been processed yet, it's in Friday's run.", why: 'a status' },
  { reply: 'The wrong charge has been corrected and the new bill is attached.', why: 'a repair' },
  { reply: 'If a file is skipped, the log says so in line 2.', why: 'how it works' },
  {
    reply: 'You asked why your letter was never answered: I kept it on my desk, and I am sorry.',
    why: 'their question, and an actor',
  },
  { reply: 'Old tickets are deleted after 90 days.', why: 'routine process' },
  {
    reply:
      "Dear Ms Osei,\n\nThe boiler was inspected on Tuesday and passed, and the certificate was emailed to you at 16:10. Your second question: the radiators are bled once a year, in October, and you don't need to be in for it. If the one in the hall stays cold before then, ring 0113 496 0000 and I'll put you on the next free slot.\n\nKind regards,\nJudith",
    why: 'neutral passives only',
  },
];
