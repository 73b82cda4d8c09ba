import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'You should have contacted us sooner.' },
  {
    reply: 'You failed to update your billing details.',
    quote: 'You failed to update your billing details',
  },
  { reply: 'You should have read the terms before ordering.' },
  {
    reply: 'That happened because you entered the wrong address.',
    quote: 'because you entered the wrong address',
  },
  {
    reply: 'you never told us about the second dog so the sitter brought one lead',
  },
  {
    reply: 'The bill is high because you left the immersion heater on all week.',
  },
  { reply: 'If only the pallet had been wrapped with more care.' },
  { reply: 'Kindly note that the delay is on your side only.' },
  { reply: 'This is what happens when parents don’t label the bottles.' },
  { reply: 'Had you measured the alcove, the wardrobe would have fitted.' },
  { reply: 'Your accountant forgot the second form, hence the fine.' },
  { reply: 'You were supposed to descale it every month.' },
  { reply: 'It was your own mistake to close the tab.' },
  { reply: 'Renting the small van was your own decision.' },
  { reply: 'You overwatered the orchid, so the roots rotted.' },
  { reply: 'The charger melted since you plugged it into 230 volts.' },
  { reply: 'The leaflet asks for cold water only, but you ran it hot.' },
  { reply: "Your late reply cost you the flat, and that can't be undone." },
  { reply: 'It was you who approved the transfer.' },
  { reply: 'You waited until the last minute with the visa form.' },
  { reply: 'We told you to keep the box.' },
  { reply: 'The onus was on you to have it insured.' },
  {
    reply:
      "Hi Delroy,\n\nThanks for the meter photo. It reads 48,210, which is 900 lower than the March bill, so I've sent that bill back and a new one of £41 comes on Tuesday. You haven't submitted a reading since last July, so the system guessed. From now on I've put a reminder on your account for the first of each month.\n\nRegards,\nAnne",
    quote: "You haven't submitted a reading since last July",
  },
  { reply: 'You left the tap running over the weekend.' },
  { reply: 'You waited six weeks to report the dent.' },
  { reply: 'The mistake sits on your end.' },
  { reply: 'Somebody in your household overtightened the lid.' },
  { reply: 'You have wrongly declared it as a sample, so customs charged a fee.' },
  { reply: 'It would be here by now had you paid the deposit.' },
  { reply: 'That is a typo of yours.' },
];

export const silent: readonly Example[] = [
  {
    reply: "The payment you made on 2 May failed at the bank's side.",
    why: 'the payment failed, not the customer',
  },
  {
    reply: "You should have received the code by now; if not, I'll resend it.",
    why: 'expectation about us',
  },
  {
    reply: 'You did nothing wrong here; our form accepted an address it should have refused.',
    why: 'explicitly clears them',
  },
  {
    reply: 'You left your umbrella at table 9; it waits behind the bar.',
    why: 'a helpful fact',
  },
  {
    reply: "You shouldn't have been charged twice, and the second one is on its way back.",
    why: 'about us',
  },
  {
    reply: "If you've forgotten the PIN, the machine at the desk prints a new one.",
    why: 'a case to help with',
  },
  {
    reply: "I picked the grey one because you asked for something that doesn't show dirt.",
    why: 'their wish',
  },
  {
    reply: "you didn't miss the cutoff, it's at midnight tonight",
    why: 'clears them',
  },
  {
    reply: 'You had to call us three times, and that is three too many.',
    why: 'what they went through',
  },
  {
    reply: 'The wrong address on the label came from our import, not from you.',
    why: 'ours',
  },
  {
    reply: 'If we had told you about the strike, you could have taken the earlier train.',
    why: 'blames ourselves',
  },
  {
    reply: "You haven't used the voucher yet, and it runs until May.",
    why: 'a neutral fact',
  },
  {
    reply: 'Thank you for the photo; you entered the new address perfectly.',
    why: 'praise',
  },
  {
    reply:
      "Good morning Mr Banda,\n\nThe two readings were swapped: the night figure stood in the box for the day. Easily done, the boxes look alike and carry the same label. I've swapped them back, so the bill drops from R2,310 to R1,120, and the difference is credited today. If you have next month's photo at hand on the 1st, just send it here and I'll key it in for you.\n\nKind regards,\nThandeka",
    why: 'names the slip without blame',
  },
  { reply: 'Since you moved to another street, the old fee no longer applies.', why: "a move is nobody's fault" },
  {
    reply: "The two prices you saw left out the tax or counted it twice, both wrong, and that's ours.",
    why: '"counted" is said of the prices',
  },
  {
    reply: 'You ordered the lamp at the price shown and the order was cancelled by us on Friday.',
    why: 'told against ourselves',
  },
  { reply: "I moved the date and I didn't tell you.", why: 'our own omission' },
  { reply: 'Because you booked the flexible rate, you can move it for free.', why: 'what they gain' },
  { reply: 'You forgot your scarf in room 7, and I have put it in the post.', why: 'where it lies' },
  { reply: 'You could have rung us too, but a mail is just as quick.', why: 'one more way' },
  { reply: 'You forgot the PIN. It happens to all of us, and here is a new one.', why: 'waved off' },
  { reply: 'As we did not tell you, the fee is gone.', why: 'ours' },
  { reply: 'You waited three weeks to hear from us, which is too long.', why: 'our delay' },
];
