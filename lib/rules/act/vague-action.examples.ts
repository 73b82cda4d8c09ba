import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'We will look into it.' },
  { reply: "I'll check and get back to you." },
  { reply: 'The team is working on it.' },
  { reply: 'ok leave it with me, will see what i can do' },
  { reply: 'Your concern is being addressed at our end, sir.' },
  { reply: 'Appropriate action shall be taken against the erring staff.' },
  { reply: 'Let me have a word with the people upstairs about the missing keys.' },
  { reply: 'We’re on it!' },
  { reply: "I'm going to do some digging this afternoon." },
  { reply: 'Our developers are aware and on the case.' },
  {
    reply:
      "Hi Lucia,\n\nA lift that stops between floors with a child inside is frightening, and I'm glad you both got out. The lift is locked as of 7:40, and the stairs on the east side stay lit all night. We'll be looking into the matter today. You'll have a text from me by 18:00.\n\nBest,\nRuben",
    quote: "We'll be looking into the matter today",
  },
  { reply: 'I will give it a once-over tonight.' },
  { reply: 'Our legal squad has initiated its procedures.' },
  { reply: 'Your case is under active consideration.' },
  { reply: "We'll run some internal checks." },
  { reply: 'I will tackle this first thing.' },
];

export const silent: readonly Example[] = [
  { reply: "I'll check the March invoice against your contract and write to you by 15:00.", why: 'object + time' },
  { reply: 'Let me look at the log you sent… it stops at 02:14, so the disk was full.', why: 'done in the reply' },
  { reply: 'You can look into the spam folder as well.', why: 'instruction to the customer' },
  { reply: 'I checked: the refund left us at 9:12.', why: 'done, with a result' },
  { reply: 'Take care, and enjoy the lake.', why: 'a farewell' },
  { reply: "I'm comparing the two meter readings now and will send you both photos by noon.", why: 'object + result' },
  { reply: 'Our nurses take care of breakfast and the tablets.', why: 'routine' },
  { reply: 'If the light stays red, check that the cable clicks in.', why: 'a step for the customer' },
  { reply: 'She asked whether you could look into the garden fence before the party.', why: 'not our promise' },
  { reply: 'We looked into both bookings, and the second one was ours to cancel.', why: 'past, with a result' },
  { reply: 'The pump works on its own once the valve is open.', why: 'a machine at work' },
  { reply: "I'll review your lease, clause by clause, and mark what changed since 2021 before Friday.", why: 'object + time' },
  { reply: "I'll check on the 27th that the refund in your account is $120 and tell you.", why: 'says what is checked' },
  { reply: 'To take action on ten rows at once, tick them and choose Edit.', why: 'a step' },
  { reply: 'I will run the line check on your 40 Mbit line at nine and ring you at ten.', why: 'object + time' },
  { reply: 'The screws come in the same bag.', why: 'no promise' },
];
