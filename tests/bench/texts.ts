import type { Conversation } from '../../lib/analyzer/types.ts';
import { readCases } from '../corpus/cases.ts';
import { isHeldOut } from '../corpus/split.ts';

/** A reply of 235 words with a few faults in it, as an agent might write it, without its one changing sentence. */
const PARAGRAPHS = [
  'Hi Priya,',
  'Thank you for writing back about order PX-20931. I understand your frustration. I have read all three of your earlier messages, so there is no need to go through the delivery history again, and I checked the depot scan for the blue rucksack this morning.',
  'The parcel was sorted to the wrong lorry in Leeds on Friday evening and it stood there over the weekend. You should have contacted us sooner, because the depot keeps unclaimed parcels for five days only. We cannot change the delivery address once the label has been printed, but the driver can leave it at the pick-up point on Mill Road, which is open until nine.',
  'Your refund of £6.95 for the express delivery was sent back to your card today and usually shows within three working days. We will look into the second charge as soon as possible. Please send us a photo of the receipt so that I can compare the two amounts.',
  'You asked whether the rucksack can still reach you before your flight on Saturday. CHANGING That depends on the depot, which answers me before noon on Thursday, and I will write to you by two o’clock on that day whatever they say. If the answer is no, you can choose a replacement from our shop in Bristol, which has two of them on the shelf, or the full price back on the same card.',
  'Kind regards,',
  'Tom Ashworth',
];

/** The reply with `change` standing in the middle of it, as after a keystroke in that sentence. */
export const replyOf235Words = (change: string): string => PARAGRAPHS.join('\n\n').replace('CHANGING', change);

/** A reply of so many words, made of the middle paragraphs of good replies; the returned function puts `change` in its middle. */
export function replyOfWords(words: number): (change: string) => string {
  const middles = readCases(new URL('../corpus/cases', import.meta.url).pathname)
    .filter(({ id, polarity }) => polarity === 'clean' && !isHeldOut(id))
    .flatMap(({ reply }) => reply.split('\n\n').slice(1, -1));
  const body: string[] = [];
  let count = 0;
  for (const paragraph of middles) {
    const spoken = paragraph.split(' ');
    body.push(spoken.slice(0, words - count).join(' '));
    count += spoken.length;
    if (count >= words) break;
  }
  if (count < words) throw new Error(`The corpus has ${count} words only.`);
  const middle = Math.floor(body.length / 2);
  return (change) =>
    ['Hi Priya,', ...body.slice(0, middle), change, ...body.slice(middle), 'Kind regards,', 'Tom Ashworth'].join('\n\n');
}

const CUSTOMER =
  'This is now the third time I am writing about order PX-20931 and nobody tells me anything useful. I ordered the blue rucksack on the 2nd, I paid £6.95 extra for express delivery, and it is the 14th today. My flight leaves on Saturday morning and I have nothing to put my things in. Your tracking page has said "out for delivery" since Friday. Can you tell me whether it will be here before Saturday? And why was I charged twice for the express delivery? I have already sent the receipt to your colleague Mira. Honestly I am close to cancelling the whole thing and buying one in town.';

/** Three messages of about 300 words together. */
export const CONVERSATION: Conversation = {
  customer: CUSTOMER,
  customerName: 'Priya Nair',
  agentName: 'Tom Ashworth',
  ticket: { site: 'bench', id: '1' },
  thread: [
    {
      from: 'customer',
      text: 'Hello, I ordered a blue rucksack, order PX-20931, with express delivery, and it was due yesterday. The tracking page has not changed since Friday evening. Could you find out where it is? I am flying on Saturday and would like to pack without rushing. Thank you, Priya',
    },
    {
      from: 'agent',
      text: 'Hi Priya, thank you for the order number. I have asked the depot in Leeds for a scan of the parcel and will write to you again by Wednesday at noon. I am sorry that the express delivery you paid for did not arrive on the day we promised. Kind regards, Mira',
    },
    {
      from: 'customer',
      text: 'It is Wednesday evening now and I have not heard from you. I also see that £6.95 was taken from my card twice, once on the 2nd and once on the 5th. I have attached the receipt and a picture of my bank statement. Please look at both, I would rather not call the hotline again, I was on hold for forty minutes yesterday and then the line went dead. The rucksack is the only one that fits under the seat on that airline, that is why I ordered this model and paid for the faster delivery. Priya',
    },
  ],
};
