import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../lib/phrases/redact.ts';

const who = { customer: 'Dan Okafor', agent: 'Anna Lee' };

describe('redact', () => {
  it.each([
    ['I wrote to dan.okafor+home@mail.example.co.uk today.', 'I wrote to {email} today.'],
    ['Your tracking is at https://track.example.com/p?id=88231.', 'Your tracking is at {link}.'],
    ['The steps are at https://help.example.com/returns.', 'The steps are at https://help.example.com/returns.'],
    ['I will call you on +44 7700 900123 at 3 pm.', 'I will call you on {phone} at 3 pm.'],
    ['I will call 0800 123 456 for you.', 'I will call {phone} for you.'],
    ['Call me on (555) 123-4567.', 'Call me on {phone}.'],
    ['The card 4111 1111 1111 1111 was declined.', 'The card {card} was declined.'],
    ['The card ending 1111 was declined.', 'The card ending {number} was declined.'],
    ['Your order 4471 left the depot.', 'Your order {order} left the depot.'],
    ['Order no. AB-4471-9: shipped.', 'Order no. {order}: shipped.'],
    ['Order #44 is on its way.', 'Order {order} is on its way.'],
    ['I have invoice INV2024-118 open in front of me.', 'I have invoice {invoice} open in front of me.'],
    ['Ticket 55120 stays open.', 'Ticket {ticket} stays open.'],
    ['See #88231 for the parcel.', 'See {reference} for the parcel.'],
    ['It is JX14KD88P on the label.', 'It is {reference} on the label.'],
    ['The number 99812233 is on the back.', 'The number {number} is on the back.'],
    ['I refunded $1,249.50 and €20 just now.', 'I refunded {amount} and {amount} just now.'],
    ['That is 35 pounds back, or 20 EUR.', 'That is {amount} back, or {amount}.'],
    ['It was charged on 3 March 2026 and again on March 14th.', 'It was charged on {date} and again on {date}.'],
    ['It ships on 2026-03-14, or 14/03/2026.', 'It ships on {date}, or {date}.'],
    ['I will have an answer by the 14th.', 'I will have an answer by the {date}.'],
    ['Come to 42 Elm Tree Road, SW1A 1AA.', 'Come to {address}, {postcode}.'],
    [
      'Hi Dan, thank you. Mr Okafor, Dan Okafor and Dan’s son.',
      'Hi {customer.first_name}, thank you. Mr {customer.last_name}, {customer.name} and {customer.first_name}’s son.',
    ],
    ['hi dan, anna here', 'hi {customer.first_name}, {agent.first_name} here'],
    ['Thanks for your patience.\n\nKind regards,\nAnna Lee', 'Thanks for your patience.\n\nKind regards,\n{agent.name}'],
  ])('%s', (text, expected) => expect(redact(text, who)).toBe(expected));

  it.each([
    ['Hi Maria, thanks.', 'Hi {customer.first_name}, thanks.'],
    ['hello maria, thanks.', 'hello {customer.first_name}, thanks.'],
    ['Dear Ms Van Dyke, thank you.', 'Dear Ms {customer.last_name}, thank you.'],
    ['Thank you, Priya.', 'Thank you, {customer.first_name}.'],
    ['My name is Tom and I own this now.', 'My name is {agent.first_name} and I own this now.'],
    ['Dr Bell’s office and Mrs O’Neil know.', 'Dr {name}’s office and Mrs {name} know.'],
    [
      'Hi O’Brien, it ends on 3 March. A new one starts Sept. 4.',
      'Hi {customer.first_name}, it ends on {date}. A new one starts {date}.',
    ],
    ['I have it.\n\nBest,\nTom', 'I have it.\n\nBest,\n{agent.first_name}'],
  ])('without known names: %s', (text, expected) => expect(redact(text)).toBe(expected));

  it.each([
    'Hi there, thanks for waiting.',
    'Hello everyone, the service is back.',
    'Thanks for telling us.',
    'I can call you tomorrow at 3 pm, or Friday at 10:30.',
    'We are here 24/7 and the 2nd step takes 30 minutes.',
    'Your plan has 500MB and a 365-day guarantee.',
    'Since 2019 we refund within 14 days.',
    'Update to version 4.12 and restart.',
    'In that case 2 weeks is right.',
    'Thank you for waiting, I have read all of it.',
    'I’m sorry the parcel went to the wrong door.',
  ])('leaves alone: %s', (text) => expect(redact(text, who)).toBe(text));

  it('tells a name from the word it also is', () => {
    const will = { customer: 'Will Grace' };
    expect(redact('Hi Will, I will call you. Will that work? I told Will about it.', will)).toBe(
      'Hi {customer.first_name}, I will call you. Will that work? I told {customer.first_name} about it.',
    );
    expect(redact('It arrives in May, you may keep it, and May, thank you.', { customer: 'May' })).toBe(
      'It arrives in May, you may keep it, and May, thank you.'.replace('and May', 'and {customer.first_name}'),
    );
  });

  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const around = (secret: fc.Arbitrary<string>) => fc.tuple(sentence, secret, sentence);

  it.each([
    ['e-mail addresses', fc.emailAddress()],
    ['digit runs', fc.stringMatching(/^[0-9]{5,30}$/)],
    ['grouped card numbers', fc.stringMatching(/^[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}$/)],
    ['international phone numbers', fc.stringMatching(/^\+[1-9][0-9] [0-9]{3} [0-9]{3} [0-9]{3}$/)],
    ['order numbers', fc.stringMatching(/^[A-Z]{2,3}-[0-9]{4,9}$/)],
    ['amounts', fc.stringMatching(/^[$€£][1-9][0-9]{0,3}\.[0-9]{2}$/)],
    [
      'dates',
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    ],
  ])('takes out %s anywhere in a text', (_, secret) => {
    fc.assert(fc.property(around(secret), ([before, value, after]) => !redact(`${before} ${value} ${after}`).includes(value)));
  });

  it('takes out the known name of anyone', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9}q$/);
    fc.assert(
      fc.property(around(fc.constant('')), name, name, ([before, , after], first, last) => {
        const kept = redact(`Hi ${first}, ${before} ${first} ${last} ${after} ${last}'s`, { customer: `${first} ${last}` });
        return !kept.includes(first) && !kept.includes(last);
      }),
    );
  });

  const anything = fc.string({
    unit: fc.oneof(fc.constantFrom(...'0123456789 .,-/@#$€{}()+:\nABabZz'), fc.string({ unit: 'grapheme', maxLength: 1 })),
    maxLength: 80,
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(anything, (text) => redact(redact(text)) === redact(text)),
      { numRuns: 2000 },
    );
  });

  it('leaves no long digit run and no address in any text', () => {
    fc.assert(
      fc.property(anything, (text) => !/\p{Nd}{5,}|[a-z]@[a-z]/iu.test(redact(text))),
      { numRuns: 2000 },
    );
  });

  it('leaves plain words without a name as they are', () => {
    fc.assert(fc.property(sentence, (text) => redact(`we ${text}`) === `we ${text}`));
  });

  it.each(['a', '1', 'a@', '#a1', '1 ', '1-', 'A1 ', '+1(', 'May 1', 'order ', '{a', '1.', 'https://a?', 'Aa ', '$1,', 'Hi Aa '])(
    'takes time in proportion to the text: %j over and over',
    (unit) => {
      const started = performance.now();
      redact(unit.repeat(100_000 / unit.length), who);
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );
});
