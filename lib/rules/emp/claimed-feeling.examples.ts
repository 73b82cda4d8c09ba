import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'I know exactly how you feel.' },
  { reply: 'Trust me, I have had it far worse with my own provider.' },
  { reply: 'I completely understand everything you are going through.' },
  { reply: 'we know precisely what is going on in your head', fragment: true },
  { reply: "I've been there, my landlord did the same to me last winter." },
  { reply: 'As a father of two I understand your worry like nobody else.' },
  { reply: 'No one knows that waiting room better than I do, believe me.', fragment: true },
  { reply: 'I can feel your pain as though it was mine.', fragment: true },
  { reply: 'You are angry and you have every thought of leaving, that much I can tell.', fragment: true },
  {
    customer: 'The removal van never came and I sat on boxes until midnight.',
    reply:
      'Hello Karolina,\n\nSitting on boxes until midnight is not how a move should end. A van with two people is at your door tomorrow at 7, paid by us. My sister waited three days for hers, so I have lived through the same thing. The €90 deposit went back to your card this morning.\n\nBest,\nNoor',
    quote: 'My sister waited three days for hers, so I have lived through the same thing',
  },
  {
    customer: 'My results page is blank and I start university on Monday.',
    reply:
      "Hi Tendai, a blank page two days before term is frightening. I've re-sent your results to the address on file at 10:20. I went through the identical thing in my own second year. If the mail isn't there by noon, ring me on extension 12.",
  },
  { reply: 'I know every thought that is in your head about this move.', fragment: true },
  { reply: 'That makes two of us, my landlord did it as well.', fragment: true },
  { reply: 'I was also a nervous student once.', fragment: true },
  { reply: 'We understand utterly what this does to your heart.', fragment: true },
];

export const silent: readonly Example[] = [
  { reply: 'I know the feeling chart on page 2 is small, so here it is as a PDF.', why: 'the name of a thing' },
  { reply: 'I went through the last six bills as well and found the same slip in May.', why: 'work done' },
  { reply: 'I have a cat myself, so a tip: leave the flap open for a week.', why: 'of use to the reader' },
  { reply: 'I would be annoyed too if the invoice changed after I had signed it.', why: 'hypothetical, specific' },
  { reply: 'I can only imagine how stressful a blocked payroll run is.', why: 'honest limit' },
  { reply: 'I know exactly which setting you mean.', why: 'knowledge of a thing, not of a feeling' },
  { reply: 'I completely understand the second diagram now, thank you.', why: 'understanding of a thing' },
  { reply: 'I was at the depot myself this morning and your box is on shelf 4.', why: 'a check, not a story' },
  { reply: 'I have the same kettle at home, so I can tell you that the lid lifts from the left.', why: 'a useful fact' },
  { reply: "I don't know what that week was like for you, and I won't pretend to.", why: 'honest limit' },
  { reply: 'It sounds as though the second answer hurt more than the first.', why: 'a guess that says so' },
  {
    reply: 'You wrote that nobody here knows how you feel, and after three form letters I see why.',
    why: "the customer's words",
  },
  { reply: 'My colleague Ines knows the tariff better than I do, and she rings you at two.', why: 'a colleague who helps' },
  { reply: 'I went through the log twice, and the error starts at 9:12.', why: "'went through' a log" },
  { reply: 'Trust me with the ring until Friday, and it comes back engraved.', why: "'trust me' with a thing" },
  {
    customer: 'Have you ever used this tent yourself?',
    reply:
      "Hi Owen, I have, for two summers in Wales. It keeps dry in a night of rain, and the poles are the weak part: I'd take the steel ones for £12. If you order before noon it leaves today.",
    why: 'the customer asked',
  },
  { reply: "I went through last year's bills as well and found the same slip in May.", why: 'went through papers' },
];
