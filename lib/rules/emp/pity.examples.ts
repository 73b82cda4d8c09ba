import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'You poor thing, that sounds awful.' },
  { reply: 'I feel so sorry for you.' },
  { reply: "Bless you, it must be hard when you're not good with computers." },
  { reply: 'Oh you poor dear, four hours at the gate with two toddlers.' },
  { reply: 'my heart bleeds for you, honestly, a boiler out at xmas', fragment: true },
  { reply: 'We feel very sorry for people in your position and will waive the ₹450 this once.' },
  { reply: 'It breaks my heart to see families like yours struggle with a simple form.', fragment: true },
  { reply: 'Aww, hun, that’s so sad. I’ve reset the PIN, it arrives Thursday.' },
  { reply: "I wouldn't want to be in your shoes tonight, but the server is back." },
  {
    customer: 'Our accountant left and payroll is due on Friday. Can the deadline move?',
    reply:
      'Hi Farah,\n\nThe payroll deadline is now Monday at noon, and I have told the bank. It must be so hard living the way you do, all alone with the books. If a line still fails on Monday morning, reply here and I will correct it with you before twelve.\n\nKind regards,\nTheo',
    quote: 'It must be so hard living the way you do, all alone with the books',
  },
  {
    customer: 'I walk with a frame and your lift was out for the third day.',
    reply:
      'Dear Mrs Osei,\n\nThree days without a lift is far too long, and I have booked the engineer for 8 tomorrow. We are heartbroken for anyone who has to get around like that. Until it runs, the porter brings your shopping up; call 200 from the lobby.\n\nMaurice, Building Services',
    quote: 'We are heartbroken for anyone who has to get around like that',
  },
  { reply: 'What a miserable little year you have had.', fragment: true },
];

export const silent: readonly Example[] = [
  { reply: "I'm sorry about the poor call quality yesterday.", why: "'poor' describes the call" },
  { reply: "I'm sorry for your loss, and there is no rush on any of this.", why: 'bereavement: correct form' },
  { reply: "I'm sorry you had to repeat all this to a third person.", why: 'regret about the event' },
  { reply: 'Poor Richard, the almanac, is back in print from May.', why: 'a title' },
  { reply: 'Bless you for sending the serial number along, that saved a day.', why: 'thanks' },
  { reply: 'What a shame that the vase broke on the way; a new one leaves today.', why: 'regret about the event' },
  { reply: "It's a pity you missed the early price, so I have opened it again until midnight.", why: 'an idiom about the event' },
  { reply: "I feel that the 14 days are too short for this, and I've given you 30.", why: 'feel, of an opinion' },
  {
    reply: 'The poor connection on line 2 gives you poor sound; a new cable is in the post.',
    why: "'you poor sound' is no person",
  },
  { reply: 'sorry for you having to write twice, the refund of $18 is out now', why: 'regret about the event' },
  { reply: 'My condolences on the death of your father. Nothing has to be done this month.', why: 'bereavement: correct form' },
  { reply: 'Her note said "poor you", and that was not good enough from us.', why: 'quoted' },
  { reply: 'A night on the station floor is hard on anyone. The hotel is paid for, room 12.', why: 'recognises the event' },
  {
    customer: 'I lost my job and need to pause the plan.',
    reply:
      "Hi Devi,\n\nLosing a job is a lot to deal with, and the plan shouldn't add to it. I've paused it until 1 August, so nothing is charged in the meantime and your files stay where they are. If you need longer, write to me before the 25th and I'll add three months.\n\nAll the best,\nRowan",
    why: 'names the event and acts on it',
  },
];
