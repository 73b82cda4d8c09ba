import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'The last agent gave you the wrong information.' },
  { reply: "That's not my department, you'll have to contact billing." },
  { reply: "The system won't let me do that." },
  { reply: 'Marketing promised the discount without asking us, as usual.' },
  { reply: 'it was Priyanka who closed it, she is new here' },
  { reply: 'Our Leeds depot dropped the ball on your pallet.' },
  { reply: 'I only answer the phone, what the workshop writes is beyond me.' },
  { reply: 'Kindly understand that the mistake is of the accounts team only, not ours.' },
  { reply: 'The night crew never checks the second door.' },
  { reply: 'Had procurement listened to me, the part would be here.' },
  {
    reply:
      "Hi Tumelo,\n\nThe second debit of R340 is back in your account since this morning. Finance forgot to switch off the old mandate, what can one do. I've switched it off and put a note on the file, so 1 June brings one debit of R340 only. You can see the mandate under Payments > Debit orders.\n\nRegards,\nLerato",
    quote: 'Finance forgot to switch off the old mandate, what can one do',
  },
  { reply: 'Rosa should never have offered you that rate, and I cannot match it.' },
  { reply: 'The weekend crew forgets the side gate, sorry for the wait.' },
  { reply: 'If the depot had scanned it in, you would have your parcel by now.' },
  { reply: 'Your claim belongs with the housing association, we merely pass letters on.' },
  { reply: 'Our caterers got the numbers wrong, not the hotel.' },
  { reply: 'Finance keeps us in the dark too.' },
  { reply: "I don't look after the loyalty cards." },
];

export const silent: readonly Example[] = [
  { reply: "My colleague Ivo in billing joins this thread now, so you won't need to explain again.", why: 'warm handover' },
  {
    reply: "The courier's scan shows it went to the wrong depot at 09:41; I've opened a trace and I'm following it.",
    why: 'fact and ownership',
  },
  { reply: 'Your system administrator can turn on SSO under Security.', why: 'their system, correct instruction' },
  { reply: 'Our warehouse packed the size 40, and that mistake is ours.', why: 'taken on' },
  { reply: 'Sam in finance approved the refund at 10, and it left at noon.', why: 'a named colleague who helped' },
  {
    reply: "You shouldn't have to call the depot; I've done it and they hold the box until six.",
    why: 'the job is done for them',
  },
  { reply: 'The bank returned the payment with code R03, so I have sent it to the other account.', why: 'a fact they need' },
  { reply: 'I gave our kitchen the wrong table number.', why: 'own fault' },
  { reply: 'Does your system let you export a .csv? Then send me that.', why: 'the customer’s system' },
  { reply: 'our driver is at the gate with the second box, he rings in 5 min', why: 'news' },
  { reply: 'The team that built the importer is reading this thread with me, and I answer you by four.', why: 'shared work' },
  {
    reply:
      "Hello Mrs Kaya,\n\nThe letter you got on Tuesday named the wrong branch, and I'm sorry it sent you across town. That letter came from us: our template still held the old address. I've corrected it, and Deniz at the Moda branch has your papers ready from 9 tomorrow, so it's one signature and done. If tomorrow doesn't suit, tell me a day and I'll move it.\n\nBest wishes,\nSelin",
    why: 'the fault is ours and said so',
  },
  { reply: 'Our driver should have rung the bell, and he left without a word: that is our mistake to mend.', why: 'taken on' },
  {
    reply: "The framer we hired cut it too short, and I didn't measure it again. A new one is being cut.",
    why: 'own share said',
  },
  { reply: 'The workshop has not answered yet, so I am ringing them at three.', why: 'only not done yet' },
  { reply: 'We just need a photo of the tag that the warehouse put on it.', why: 'asks for something' },
];
