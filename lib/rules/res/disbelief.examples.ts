import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'You claim the parcel never arrived.', quote: 'You claim the parcel never arrived' },
  { reply: 'According to you, the product was faulty on arrival.' },
  { reply: 'Our logs show that you did receive the so-called missing email.' },
  { reply: 'You insist that the gate was open, we have noted this.' },
  { reply: 'If the sofa really was torn when it came, a photo should be no problem.' },
  { reply: 'Funny how the meter only jumps on weekends.' },
  { reply: 'Madam, are you absolutely sure the card was in your bag only?' },
  { reply: 'nobody else has complained about the bass' },
  { reply: 'We find it hard to believe that three lamps broke in one box.' },
  { reply: 'The "broken" zip works fine in our workshop.' },
  {
    reply:
      "Hi Andile,\n\nThe second kettle leaves tomorrow with the same courier and there's nothing to pay. Your version of events has been passed to the depot. If the new one whistles too, send me the number under the base and I'll have the batch pulled.\n\nRegards,\nJo",
    quote: 'Your version of events has been passed to the depot',
  },
  { reply: 'You say the crate was sealed, yet the depot photo shows it open.' },
  { reply: 'The delay you feel you had is not in our list.' },
  { reply: 'I have added your "injury" to the file.' },
  { reply: 'The hinge that "just broke" was fine when we packed it.' },
  { reply: 'We find it unlikely that both lids were cracked.' },
  { reply: 'Nice try, but that receipt is from 2019.' },
];

export const silent: readonly Example[] = [
  { reply: 'You can claim the warranty until 30 June.', why: "'claim' = apply" },
  { reply: 'According to the tracking page, it is in Lyon.', why: 'source is not the customer' },
  { reply: 'To file an insurance claim I need two photos.', why: 'noun' },
  { reply: 'I believe you, the lift has been stuck twice this week.', why: 'says the opposite' },
  { reply: 'The £60 is back in your account, and so is the voucher.', why: 'a bank account' },
  { reply: 'With respect to the second invoice, it was void before it reached you.', why: 'about, not despite' },
  { reply: "I can't believe we packed the left shoe twice.", why: 'our own slip' },
  { reply: 'Press "missing item" and the app asks for the barcode.', why: 'the name of a button' },
  { reply: 'Are you sure about the 3rd? The ferry only runs on the 4th.', why: 'a fact to agree on' },
  { reply: 'Nobody else has a key, so your bike is safe there.', why: 'reassures' },
  { reply: 'if the pump ever stops again, hold both keys for 5 s', why: 'a step for later' },
  {
    reply:
      "Dear Mrs Adeleke,\n\nYou told us the caller knew your address, and that is what worries me as well. The call didn't come from us: our numbers start with 0800, and we never ask for a code. I've flagged your account so that nobody can change it by phone, and the fraud desk has the number you noted. If you gave a code away, tell me which one and I'll block it at once.\n\nKind regards,\nMoses",
    why: 'takes her words as they are',
  },
  { reply: 'For the record, we were late on both days.', why: 'said against ourselves' },
  { reply: "If you actually see a lower total, send me a screenshot and I'll correct it.", why: 'tells what to do then' },
  { reply: 'I doubt the paint will be dry by Friday, so I moved the fitter to Monday.', why: 'our own forecast' },
  { reply: 'Your order stays on hold until you tell us otherwise.', why: 'their choice' },
  { reply: 'The alleged sender of that mail is no customer of ours, so please delete it.', why: 'doubts somebody else' },
  { reply: 'You say the tap drips at night, and that fits the pressure we measured.', why: 'taken up and confirmed' },
  { reply: 'For the record, we sent it a day late.', why: 'our own fault' },
];
