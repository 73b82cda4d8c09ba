import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../../lib/analyzer/analyze.ts';
import type { Conversation, CustomerState } from '../../../../lib/analyzer/types.ts';

const analyzer = createAnalyzer([]);

function read(customer: string, more: Partial<Conversation> = {}): CustomerState {
  const draft = { revision: 1, text: 'Hello', surface: 'public', channel: 'email' } as const;
  const state = analyzer.analyze(draft, { thread: [], ...more, customer }).customer;
  if (!state) throw new Error('no customer');
  return state;
}

describe('the first state', () => {
  it.each([
    ['This is the third time I write about the same export and nobody answers.', 'frustrated'],
    ['You charged me twice and lied about it. I will see my lawyer.', 'angry'],
    ["I'm really worried my data is gone.", 'anxious'],
    ['The letter says nothing is owed, the website says $47. Which one is right?', 'confused'],
    ['The room was nothing like the photos on your page.', 'disappointed'],
    ['My father died and I need to close his account.', 'sad'],
    ['All our tills are down and customers are waiting. Please, now!', 'urgent'],
    ["I've had a better quote and I am thinking of switching to another provider.", 'leaving-risk'],
    ['It works now, you are a star!', 'satisfied'],
    ['Where do I change my billing email?', 'neutral'],
  ])('of %s', (message, state) => {
    expect(read(message).states[0]).toBe(state);
  });

  it('is content when the fear is told as over', () => {
    expect(read('Thanks, that worked, I was panicking for a minute!').states).toEqual(['satisfied']);
  });
  it('takes mocking praise as it is meant', () => {
    expect(read('Thank you so much for your reply, which was identical to the last two.').states).not.toContain('satisfied');
  });
  it('hears a raised voice without feeling words', () => {
    expect(read('Banned?? For WHAT?? Check your logs.').intensity).toBe(3);
  });
  it('shows the words it goes by', () => {
    const message = 'I am so disappointed with the tent.';
    const [first] = read(message).evidence;
    expect(message.slice(first?.span.start, first?.span.end)).toBe(first?.quote);
    expect(first?.state).toBe('disappointed');
  });
});

describe('asks', () => {
  const asks = (message: string): readonly string[] => read(message).asks.map(({ text }) => text);
  it.each([
    ['Can I change the date, and do I need a new invoice?', ['Can I change the date', 'do I need a new invoice']],
    ['1) Is it safe to update? 2) How do I get my money back?', ['Is it safe to update', 'How do I get my money back']],
    ['Seriously?? How hard can it be??', []],
    ['Hi, how are you? Could you delete my account?', ['Could you delete my account']],
    ['Undo it, please, and close the account.', ['Undo it', 'close the account']],
    [
      'Can I fix the passport number, is the wheelchair booked, and does the middle name matter?',
      ['Can I fix the passport number', 'is the wheelchair booked', 'does the middle name matter'],
    ],
    ['Thanks so much?', []],
  ])('of %s', (message, wanted) => {
    expect(asks(message)).toEqual(wanted);
  });

  it('are ticked when the reply answers them', () => {
    const draft = { revision: 1, text: 'Yes, the update is safe to install.', surface: 'public', channel: 'email' } as const;
    const state = analyzer.analyze(draft, {
      thread: [],
      customer: '1) Is the update safe? 2) How do I get my money back?',
    }).customer;
    expect(state?.asks.map(({ answered }) => answered)).toEqual([true, false]);
  });
});

describe('facts', () => {
  it('are read from the message', () => {
    const state = read(
      "I've cleared the cache twice. Order 88213, £40, needed before Friday. This is my third email.\nThanks, Pri",
    );
    expect(state.identifiers).toContainEqual({ kind: 'order', value: '88213' });
    expect(state.tried).toEqual(['cleared the cache twice']);
    expect(state.stakes).toContain('£40');
    expect(state.stakes).toContain('before Friday');
    expect(state.contacts).toBe(3);
    expect(state.firstName).toBe('Pri');
  });
  it('name the trouble with the customer’s nouns', () => {
    expect(read('My March invoice shows two seats.').nouns[0]).toBe('March invoice');
    expect(read('The zip on the blue tent broke.').nouns).toContain('blue tent');
  });
  it('tell the situation', () => {
    expect(read('The parcel is ten days late.').situations).toContain('delay');
    expect(read('My father died and I need to close his account.').situations[0]).toBe('bereavement');
  });
  it('count the wait over the thread', () => {
    const thread = [
      { from: 'customer', text: 'Where is it?', at: '2026-05-01T09:00:00Z' },
      { from: 'agent', text: 'On its way.', at: '2026-05-07T10:00:00Z' },
    ] as const;
    expect(read('Any news?', { thread }).daysWaiting).toBe(6);
    expect(read('Any news?', { thread }).contacts).toBe(2);
  });
  it('are not read from another language', () => {
    const draft = { revision: 1, text: 'Hello', surface: 'public', channel: 'email' } as const;
    expect(
      analyzer.analyze(draft, { thread: [], customer: 'Meine Bestellung ist nicht da und ich warte seit Wochen.' }).customer,
    ).toBeNull();
  });
});
