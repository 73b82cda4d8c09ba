import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'Your card 4111 1111 1111 1111 was charged.', quote: '4111 1111 1111 1111' },
  { reply: 'Your password is Summer2024!, please change it.' },
  { reply: 'The login code we sent you is 482913.', quote: '482913' },
  { reply: 'We took the deposit from 5555-5555-5555-4444 on Friday.', quote: '5555-5555-5555-4444' },
  { reply: 'Amex 378282246310005 is the one that failed.' },
  { reply: 'I see the social 219-09-9998 on both forms.', quote: '219-09-9998' },
  { reply: 'your ni number AB 12 34 56 C is on the payslip now', quote: 'AB 12 34 56 C' },
  { reply: 'The PIN for the new card is 4071.', quote: '4071' },
  {
    reply: 'Hi Noor, the text was slow, so here it is: 771 204. Type it within five minutes.',
    customer: 'The SMS code for signing in never arrives',
    quote: '771 204',
  },
  { reply: 'Log in with user mreyes and password Harbor#77x, then pick a new one.', quote: 'Harbor#77x' },
  { reply: 'Your Aadhaar 2345 6789 0123 is linked to the gas connection.', quote: '2345 6789 0123' },
  {
    reply:
      'Hi Petra,\n\nthe webhook stopped because the key was rotated on Tuesday. The new one is live_kk_9aTq7RmZ21xPvB4c, so put that into the header and send one test event. You should see it in the log within a minute.\n\nCheers\nAndré',
    quote: 'live_kk_9aTq7RmZ21xPvB4c',
  },
];

export const silent: readonly Example[] = [
  { reply: 'The card ending 1111 was charged.', why: 'masked' },
  { reply: 'Your order number is 4111111111.', why: '10 digits, not a card' },
  { reply: 'Never share your password or code with anyone, including us.', why: 'advice' },
  { reply: 'Use 4242 4242 4242 4242 in the sandbox, with any date in the future.', why: 'published test number' },
  { reply: 'Your IMEI is 490154203237518, printed on the box.', why: 'a device' },
  { reply: 'The promo code SPRING24 takes 10% off until Sunday.', why: 'meant to be told' },
  { reply: 'Your tracking number is 9400 1000 0000 0000 0000 00.', why: 'a parcel' },
  { reply: 'Please pay into DE89 3704 0044 0532 0130 00 with 20045518 as the reference.', why: "the company's own account" },
  { reply: 'The password needs eight characters and one sign, such as ! or #.', why: 'a rule' },
  { reply: 'A six-digit code comes by text; it works until 18:00.', why: 'no code told' },
  { reply: 'Reset your password under Settings > Security, it takes two minutes.', why: 'advice' },
  { reply: 'The area code is 0161 and the desk answers from 8.', why: 'public' },
  { reply: 'I reset your password on 3 May 2026 at 14:02, and case 884213 is closed.', why: 'a date and a case' },
  { reply: 'Error code 504113 means that the valve is shut.', why: 'a fault' },
  { reply: 'We ship to 10118 New York and 90210 Beverly Hills from Monday.', why: 'postcodes' },
  {
    reply:
      'Hi Sam,\n\nthe two-factor prompt came back because the phone was changed. I have checked who you are by phone, and the link in your inbox lets you make ten new backup codes. It works once, until 18:00 on the 4th.\n\nBest\nLea',
    customer: 'My backup codes are gone, I can not log in',
    why: 'nothing secret told',
  },
];
