import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  {
    customer: '1) Is it safe to update? 2) How do I get my money back?',
    reply: 'Yes, the update is safe, you can install it any time.',
  },
  { customer: 'Can I change the date, and do I need a new invoice?', reply: 'The date is changed to 4 June.' },
  { customer: 'Why was I charged twice?', reply: "I've refunded one of the charges." },
  {
    customer: 'Does the pass cover the night buses, and can my son ride on it too?',
    reply: 'Hi Kofi, the night buses are included from zone 1 to 4. Keep the pass in your phone case, it reads through leather.',
  },
  {
    customer: 'hi can u reset my router remotely? also whats the name of the new tariff',
    reply: "Hi Jan, I've reset the router from here and it has been up for ten minutes. The lamp on the front is green now.",
  },
  {
    customer: 'How do I invite my accountant? And will she see the payroll figures?',
    reply:
      'Hello Dana,\n\n1. Open Team.\n2. Click Invite.\n3. Type her address.\n\nThe invitation is valid for a week.\n\nBest\nIlse',
  },
  {
    customer: 'Where do I pick up the rental skis? Do you have helmets for children?',
    reply: 'The skis are waiting at the shop in the valley station, left of the ticket windows. Bring your passport.',
  },
  {
    customer: 'Please send me the deposit form and tell me whether the piano may stay in the flat over the summer.',
    reply: 'Good morning Ms Adeyemi, the deposit form is attached; sign both pages and drop it in our box.',
  },
  {
    customer: 'What does the crown cost, and does the insurance pay for the implant as well? I can come any morning.',
    reply:
      'Dear Mr Lund,\n\nthank you for writing before your visit. The crown is 640 euro with the metal core and 810 in full ceramic, and both last for about fifteen years. I have put you down for Wednesday at 8:20 with Dr Amin, who knows your file.\n\nKind regards\nBirte',
  },
  {
    customer: "I'd like to know if the hall is free on 3 May, if there's a piano and whether candles are allowed.",
    reply: 'The hall is free on 3 May, and the piano was tuned in March.',
  },
  {
    customer: 'How do I send the jacket back, who pays the postage?',
    reply: 'Put the jacket in any bag with the form and drop it at a post office.',
  },
];

export const silent: readonly Example[] = [
  {
    customer: 'Is it safe, and when is it out?',
    reply: 'Both answers are in the note below: it is safe, and it is out on Friday.',
    why: 'answered together',
  },
  { customer: 'Seriously?? How hard can it be??', reply: '…', why: 'rhetorical questions need no answer' },
  { customer: 'Can I change the date? (Lisbon trip)', reply: 'Done, 4 June.', why: 'single question, short answer' },
  {
    customer: 'How are you? Can you raise the upload limit to 500 MB?',
    reply: 'Done, 500 MB per file from now on.',
    why: 'a courtesy',
  },
  {
    customer: 'Will there be a vegan menu, and when does the kitchen close?',
    reply: 'Yes, three dishes. It shuts at 22:30.',
    why: 'yes, and a time',
  },
  {
    customer: 'Can I get a refund, and is there a newer model?',
    reply: "The money is on its way back. As for newer models, I've asked Tove in purchasing and I'll write to you on Monday.",
    why: 'a deferral with owner and time',
  },
  { customer: 'Does it fit a 15 inch laptop and is it waterproof?', reply: 'Yes to both.', why: 'one yes for both' },
  {
    customer: 'Where is my parcel? What did the courier say?',
    reply: 'The courier tried at 10:14 and nobody opened, so it waits for you at the kiosk in Mill Lane.',
    why: 'answered in one sentence',
  },
  {
    customer: 'Could you cancel the trial, please? Thanks so much?',
    reply: 'Cancelled, and nothing will be charged.',
    why: 'thanks with a question mark',
  },
  {
    customer: 'Do you even read these? Where is my £90 cashback?',
    reply: 'The £90 should have landed on 1 May. I credited it just now.',
    why: 'one real question',
  },
  {
    customer: 'How much is it and what sizes are there?',
    reply: "It's 40 euro, in small, medium and large.",
    why: 'answered without the words',
  },
  {
    customer: 'Why was I charged twice?',
    reply: 'The first payment timed out at your bank, and our page sent it again. I have returned the second one.',
    why: 'the reason is told without "because"',
  },
  {
    customer: 'Can you delete my data? And tell me what you had stored?',
    reply:
      'Hi Anselm,\n\nthe file with everything we stored about you is attached, and your data is gone as of 11:04 today. Nothing of it is left in the backup after 30 days.\n\nKind regards\nWanda',
    why: 'both done',
  },
  {
    customer: 'Can I swap the 10 am for a later hour? Does Ms Vogt work on Mondays?',
    reply: "Ms Vogt works on Mondays, yes. I've moved you to 16:00.",
    why: 'the swap is done',
  },
  {
    customer: '1. Price for ten desks? 2. Can you deliver to Malta? 3. Is there a showroom?',
    reply: '1. €2,900.\n2. Yes, by sea, in nine days.\n3. In Valletta, Old Bakery Street.',
    why: 'point by point',
  },
  {
    customer: "What's the extra on line 4? Is it a mistake?",
    reply: "Line 4 is the parking permit, three days at £4, and it's meant to be there.",
    why: 'says what it is',
  },
];
