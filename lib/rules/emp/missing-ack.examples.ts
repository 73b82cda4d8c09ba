import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  {
    customer: "This is the third time my order is late and it was my son's birthday.",
    reply: 'Hi Dan, your order 4471 left the depot today. Tracking is below.',
  },
  { customer: "I'm really worried my data is gone.", reply: 'Please send the workspace ID and browser version.' },
  {
    customer: "I've been on hold for two hours, this is unacceptable!!",
    reply: 'To reset the router, hold the button for ten seconds.',
  },
  {
    customer: 'my grandmother passed away on sunday, pls stop the newspaper to her flat',
    reply: 'Hi, the subscription is stopped as of today. A credit of $18.40 goes to the account on file within five days.',
  },
  {
    customer: 'You lost my passport with the visa application. My wedding is in nine days and I cry every evening.',
    reply:
      'Dear Ms Adeyemi,\n\nA replacement passport is applied for with form P-4, attached. Two photos and the police report go with it. The consulate on Elm Road takes walk-ins from 8 to 11, and the usual time is six days. Once you have the number, reply here and I will link the application to it the same day.\n\nRegards,\nIvo',
  },
  {
    customer: 'Im so embarrassed. My card got declined in front of all my colleagues because of your block.',
    reply:
      'Hello Rohit, kindly note that the block was removed at 14:20. Please try the transaction again and revert in case of any issue.',
  },
  {
    customer: 'The carer never came. My dad is 84 and sat in the dark until my shift ended, I was terrified.',
    reply:
      'Hello Claire, visits are booked through the portal under Care > Calendar. Tonight is confirmed for 19:00 with Malik. For the missed visit, a credit note is on the March statement.',
  },
  {
    customer: 'All my thesis files are gone after the sync and I hand in tomorrow. I feel sick.',
    reply: 'Hi! Open Files > Versions, choose the date before the sync and click Restore. Versions are kept for 30 days.',
    channel: 'chat',
  },
  {
    customer: 'Third technician who did not show. I took unpaid leave again. I am done with this company.',
    reply:
      'Good morning Mr Novak, a new appointment is set for Friday 8 to 12. The technician calls 30 minutes before. Please make sure that the router is switched on.',
  },
  {
    customer: 'I could sink into the ground. Your card reader refused me with all my guests watching.',
    reply: 'The reader was replaced at 9 and payments go through. The receipt of Saturday is attached.',
  },
  {
    customer: 'Your man laughed at my question and hung up on me.',
    reply: "Hello, policy HL-20 covers glass up to £500. Send the glazier's bill to this address and I pay it on the day.",
  },
  {
    customer: "That was my gran's quilt in the suitcase, it can't be replaced.",
    reply:
      'Good morning Ms Brandt, case 77-120 was seen at the desk in Oslo at 9. The search goes on until Friday, and I call at noon with the result.',
  },
];

export const silent: readonly Example[] = [
  {
    customer: 'Where do I change my billing email?',
    reply: 'Settings > Billing > Contact.',
    why: 'neutral question: nothing to acknowledge',
  },
  {
    customer: "I'm so frustrated with this export.",
    reply: "Losing a full morning to this export is not okay, Dan. I've rerun it and the file is attached.",
    why: "acknowledged without the word 'frustrating'",
  },
  {
    customer: 'Thanks, that worked, I was panicking for a minute!',
    reply: "Glad it's back.",
    why: 'feeling is resolved',
  },
  {
    customer: 'The funeral flowers came a day late, my mother was buried without them.',
    reply:
      'Dear Ms Banerjee,\n\nFlowers that miss a funeral cannot be made good, and we were the ones who missed it. I have returned the ₹3,400. If you would like a wreath at the grave this week, tell me the day and I will go with the driver.\n\nAnand',
    why: 'says what was missed and by whom',
  },
  {
    customer: 'We are literally dying to get the new headset, when does it land in Austin?',
    reply: 'It lands on 3 June. You can reserve one online from Monday.',
    why: 'strong words in play',
  },
  {
    customer: 'I am furious. You cut off my line over a bill that I paid.',
    reply: 'You had every right to be. The line is on again since 9:12 and the fee is off the bill.',
    why: 'takes the side of the customer',
  },
  {
    customer: "My baby's monitor went dead in the night and I panicked.",
    reply:
      "Hi Ola, a dead monitor at night would scare me too. A new base unit goes out today, and until it comes the app on a spare phone does the same job: I've put the steps below.",
    why: 'fellow feeling with the event',
  },
  {
    customer: 'five weeks without hot water and two toddlers. FIVE.',
    reply:
      'Five weeks without hot water with two toddlers. Tariq is at your door tomorrow at 8 with the part, and I will phone you at 10.',
    why: 'the echo names the loss',
  },
  {
    customer: "I'm afraid I can't find the serial number, is it under the lid?",
    reply: "It's on the label under the lid, ten digits.",
    why: "'afraid' as a courtesy",
  },
  {
    customer: 'Which plaster is best for a stress test of the wall?',
    reply: 'The grey one, at 12 mm.',
    why: "'stress' as a term",
  },
  {
    customer: 'My wife died in May and the account is still in both names.',
    reply: 'Please accept my condolences, Mr Reyes. Her name is off the account as of today, and nothing needs to be sent in.',
    why: 'condolence',
  },
  {
    customer: 'My flight was cancelled and I missed the birth of my nephew. I am so sad.',
    reply:
      'Missing that day is something no refund gives back. Your fare, €212, is on its way all the same, and the seat on the 8:40 is yours.',
    why: 'names what was lost',
  },
  {
    customer: "do you also print memorial cards? It's for our funeral home, we order 200 a month.",
    reply: "We do, from 50 on. For 200 a month it's €0.31 each.",
    why: 'trade, not grief',
  },
  {
    customer: 'My boss is furious (not at you), he wants the list by noon. Where do I export it?',
    reply: 'Under Reports > Export, the green button.',
    why: "somebody else's temper",
  },
  {
    customer: "I've been hacked. I clicked the link, I'm so stupid.",
    reply: "You're not stupid. The account is locked since 10:02 and nothing went out.",
    why: 'takes their own word back for them',
  },
  {
    customer: "Eight nights with the alarm going off at 4. I'm shattered, I can't sleep.",
    reply: "Eight nights of that, I'd be shattered as well. Piotr swaps the panel at 2 today.",
    why: 'fellow feeling',
  },
];
