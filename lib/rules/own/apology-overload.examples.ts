import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: "I'm so sorry about this. Again, I sincerely apologise. Once more, my deepest apologies for the trouble." },
  {
    reply: 'We are very sorry for the continued delay and apologise once again.',
    thread: [
      { from: 'agent', text: "I'm sorry about the delay, Priya. I've asked the depot for a scan." },
      { from: 'agent', text: 'Apologies that this is still open. The depot has not answered yet.' },
    ],
  },
  { reply: "Sorry, sorry, I'm really sorry, that's on me, sorry." },
  { reply: 'omg sorry!! the bag is at the desk till 8. sorry again, soo sorry', channel: 'chat' },
  {
    reply:
      'Dear Mr Yilmaz, please accept our apologies for the wrong seat. You sit in 14C now, at the window as booked. We beg your pardon for the walk through the plane, and we apologise once more for the inconvenience caused to you.',
  },
  {
    reply:
      'Forgive me, Ana. The colour was my slip, and I am ashamed of it. I regret it deeply. The blue one leaves today at four.',
  },
  {
    reply: "Hi Tom, I'm sorry, still no word from the roofer. I'll ring him again at two and text you after.",
    thread: [
      { from: 'agent', text: "Sorry about the leak, Tom. I've called the roofer." },
      { from: 'customer', text: 'and?' },
      { from: 'agent', text: 'I do apologise, he has not called back.' },
    ],
  },
  {
    reply:
      "Hello Ms Rahman,\n\nI'm sorry that your exam seat was given away. You have seat 212 in Hall B, same time, and the invigilator knows your name. I'm also sorry that you had to hear it from a classmate. Please forgive us for the fright on a morning like this. Everything else on your slip stays as it is.\n\nGood luck tomorrow,\nJamal",
  },
];

export const silent: readonly Example[] = [
  {
    reply: "I'm sorry about the delay. I'm also sorry the first answer was wrong: the limit is 10, not 50.",
    why: 'two different faults',
  },
  { reply: 'Sorry, which of the two accounts do you mean?', why: "'sorry' as a turn-taker" },
  {
    reply: "The customer wrote 'sorry, sorry, my mistake' and you answer: No need to apologise.",
    why: "not the agent's apology",
  },
  { reply: 'No need to say sorry, Lena, these two buttons look the same. Yours is the green one.', why: 'their sorry' },
  {
    reply: "I'm sorry, the second code failed too. I've now reset the lock from here, so the old code works again.",
    thread: [
      { from: 'agent', text: 'Sorry, try 4471.' },
      { from: 'agent', text: 'Apologies, please try 8120.' },
    ],
    why: 'a new repair',
  },
  {
    reply: 'Thank you for waiting, Mr Adu. The bank let the payment go at noon.',
    thread: [
      { from: 'agent', text: "I'm sorry about the payment." },
      { from: 'agent', text: 'Sorry, still stuck.' },
    ],
    why: 'thanks in place of a third sorry',
  },
  {
    reply: "I'm sorry about the smell in the van, Kim. It was cleaned at six and 30 euro are off the bill.",
    thread: [{ from: 'agent', text: 'Sorry for the late start, Kim.' }],
    why: 'one earlier apology only',
  },
  { reply: 'Sorry, is it the left or the right tap that drips?', why: 'a turn-taker' },
  { reply: 'The track is called “Sorry Again (Sorry)”, it is number 3 on your list.', why: 'a title' },
  {
    reply: 'You asked whether the apology in our letter and the one in the app are for the same outage: yes.',
    why: 'speaks of apologies',
  },
  {
    reply:
      "Dear Mrs Novak,\n\nI'm sorry that the first crew left your drive half done. The second crew comes on Thursday at eight with the right stone, and the foreman, Igor, stays until you have walked over it. You don't pay for the extra day. If rain stops them, I ring you before seven so that you can leave for work as usual.\n\nKind regards,\nMarta",
    why: 'one apology, then what happens',
  },
];
