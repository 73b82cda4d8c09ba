import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Please be advised that your ticket has been escalated to the relevant department.' },
  { reply: 'Kindly revert back at your earliest convenience.' },
  { reply: 'Your case is pending T2 triage in the EMEA-ESC queue.' },
  { reply: 'we acknowledge receipt of the below mail and shall do the needful' },
  { reply: 'Guests are requested to vacate the premises prior to 11:00.' },
  { reply: 'Your complaint was categorised under code MB-7 and routed to the back-office queue.' },
  { reply: 'Enclosed please find the statement for your perusal and record.' },
  { reply: 'The aforementioned invoice stands cancelled.' },
  { reply: 'Disbursement of the amount is subject to verification of the submission.' },
  {
    reply:
      "Hi Sofia,\n\nA boiler that dies on the first cold night is bad luck, and with a newborn it can't wait. Karim is with you today between 14:00 and 15:30, and he has the fan in the van. Your incident was registered and transitioned to status DISPATCHED. If it gets too cold before then, the heater in the hall cupboard is safe to use.\n\nBest,\nJo",
    quote: 'incident was registered and transitioned to status',
  },
  { reply: 'The permit stands revoked upon receipt of the notice.', fragment: true },
  { reply: 'Your ticket was set to status WIP with the resolver group.', fragment: true },
  { reply: 'It has come to our notice that the fee is unpaid.', fragment: true },
  { reply: 'Owing to non-availability of the part, kindly revert with a date.', fragment: true },
];

export const silent: readonly Example[] = [
  { reply: 'Reverting to version 3 keeps all your drafts.', why: 'a technical sense' },
  { reply: 'Tier 2 of the cake is lemon.', why: 'a cake' },
  { reply: 'The fault was at our end, and the order went out at noon.', why: 'plain words' },
  { reply: "I've asked Noor, our billing engineer, to look at it today.", why: 'same event, human' },
  { reply: 'Be careful with step 3, it deletes the old key.', why: "'be' imperative, plain" },
  { reply: "The error 'escalation required' comes from your firewall.", why: 'quoted message' },
  {
    customer: 'What is a disposition code?',
    reply: 'A disposition code is the number our desk puts on a call so that we can count them.',
    why: 'their word',
  },
  { reply: 'To revert to the old theme, open Settings and press Restore.', why: 'a step' },
  { reply: 'How kind of you to write, Mr Okoro.', why: 'kind, not kindly' },
  { reply: 'The queue at gate B is short at the moment.', why: 'people in a line' },
  { reply: 'The rate is the same for all rooms.', why: 'plain "the same"' },
  { reply: 'Your order TK-20418 left the warehouse this morning and the courier has it down for tomorrow.', why: 'their order' },
  { reply: 'I moved your question to the people who build the app, and Zeb answers by six.', why: 'who does what, by when' },
  { reply: 'The import runs every night at 2 and processes all files in the folder.', why: 'a machine at work' },
  { reply: 'Please find a seat you like on the map; all in green are free.', why: 'an invitation' },
];
