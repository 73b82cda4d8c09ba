import type { Example } from '../define.ts';

export const fires: readonly Example[] = [
  { reply: 'I understand this is frustrating, but there is nothing we can do.' },
  { reply: 'I hear you, however those are the rules.' },
  { reply: "I'm sorry about the delay but you did order on a holiday." },
  { reply: 'Sorry the kayak was late, though lakes do freeze.', fragment: true },
  { reply: 'i get why ur upset, unfortunately the slot is gone', fragment: true },
  { reply: 'It must be very stressful for you, only the system is like that.', fragment: true },
  { reply: 'Much as I feel for your team, the window was announced in May.', fragment: true },
  { reply: 'That is a horrible way to start a holiday; that said, the desk closes at ten.', fragment: true },
  {
    customer: 'My booster seat never made it to the car and we waited an hour with a two-year-old.',
    reply:
      'Hello Priscilla,\n\nAn hour at the kerb with a two-year-old is no start to a trip, yet seats are subject to availability. I have taken the €12 off and put a seat aside for Sunday, bay 4. If you would like it brought to the hotel, reply with the time before six today.\n\nBenoît, Rentals',
    quote: 'An hour at the kerb with a two-year-old is no start to a trip, yet seats are subject to availability',
  },
  {
    customer: 'The statement has my ex-husband on it again. I asked twice.',
    reply:
      "Hi Marie, seeing that name again after two requests is upsetting, but the print run was already closed. I've removed him from all four products today, and the corrected statement is in your inbox. The paper one follows by Friday.",
    quote: 'seeing that name again after two requests is upsetting, but the print run was already closed',
  },
];

export const silent: readonly Example[] = [
  { reply: "I can't change the date, but I can send it to a pickup point tonight.", why: "limit, then option: the good 'but'" },
  { reply: "That's a painful bug, but not one you caused.", why: "'but' supports the customer" },
  {
    reply: 'I understand. Here is what I can do today: a full refund, or a replacement by Friday.',
    why: 'no contrast word',
  },
  { reply: "I'm sorry about the wait, but your table is ready now.", why: 'good news' },
  { reply: 'Sorry to hear that, but Anke can see you at 7:30 tomorrow.', why: 'an option by someone else' },
  { reply: "The stairs are hard on crutches, but there's a lift by gate 3.", why: 'there is a way' },
  { reply: 'Everyone but you got the mail, and I am sorry for that.', why: "'but' for 'except'" },
  { reply: 'I am sorry; however the test ends, I will write to you at four.', why: "'however' of manner" },
  { reply: 'The room is not dangerous, but please keep the window shut until Mo has looked at it.', why: 'no acknowledgement' },
  { reply: 'You wrote "I understand, but it hurts", and I read that twice.', why: 'quoted' },
  { reply: 'Sorry, the parcel has not left yet. It goes at noon.', why: "'yet' of time" },
  { reply: "i know the app is slow today but we've put two more servers in at 10", why: 'something was done', fragment: true },
  {
    customer: 'I was double charged and now I am overdrawn.',
    reply:
      "Hi Teresa,\n\nBeing overdrawn because of our double charge is not acceptable, and I'm sorry. The second £86 went back at 11:20, and I've asked the bank to drop the overdraft fee. They usually answer within a day, but I'm ringing them at four so that you hear today.\n\nAll the best,\nDov",
    why: 'the turn comes with an action',
  },
  {
    reply: 'The rule is hard on anyone who falls ill; for you we make an exception, though, and it is booked.',
    why: 'it looks back, and good news follows',
  },
];
