import { describe, expect, it } from 'vitest';
import { openDesk } from '../playground/desk.ts';
import { loadTickets } from '../playground/tickets.ts';

const now = new Date('2026-11-25T12:00:00Z');
const tickets = loadTickets(now);

describe('the playground tickets', () => {
  it('cover the trades and the moods that an agent meets', () => {
    const of = (key: 'industry' | 'mood') => new Set(tickets.map((ticket) => ticket[key]));
    expect(of('industry')).toEqual(new Set(['retail', 'parcels', 'saas', 'banking', 'telecom', 'travel', 'utilities', 'health']));
    expect([...of('mood')]).toEqual(
      expect.arrayContaining([
        'angry',
        'anxious',
        'sad',
        'confused',
        'urgent',
        'leaving',
        'grateful',
        'neutral',
        'frustrated',
        'disappointed',
      ]),
    );
  });

  it('cover the shapes: chats, one-liners, long threads, notes', () => {
    expect(tickets.filter(({ channel }) => channel === 'chat').length).toBeGreaterThanOrEqual(2);
    expect(tickets.some(({ messages }) => messages.length === 1 && (messages[0]?.text.length ?? 99) < 40)).toBe(true);
    expect(tickets.some(({ messages }) => messages.length >= 8)).toBe(true);
    expect(tickets.some(({ messages }) => messages.some(({ from }) => from === 'internal'))).toBe(true);
  });

  it('have a time for each message, in order, and end with the customer', () => {
    for (const { id, messages } of tickets) {
      const times = messages.map(({ at }) => at);
      expect(times, String(id)).toEqual(times.toSorted());
      expect(new Set(times).size, String(id)).toBe(times.length);
      expect(
        times.every((time) => time < now.toISOString()),
        String(id),
      ).toBe(true);
      expect(messages.at(-1)?.from, String(id)).toBe('customer');
    }
  });

  it('have numbers of their own', () => {
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
    expect(tickets.length).toBeGreaterThanOrEqual(16);
  });
});

describe('the desk', () => {
  it('shows what was sent in the workspace it was sent from, until it is reset', () => {
    const desk = openDesk(now);
    desk.send('zendesk', { ticket: 20418, surface: 'internal', model: '<p>x</p>', shown: 'x' });
    const lastOf = (workspace: 'zendesk' | 'freshdesk') => desk.tickets(workspace)[0]?.messages.at(-1);
    expect(lastOf('zendesk')).toMatchObject({ from: 'internal', html: '<p>x</p>' });
    expect(lastOf('freshdesk')).toMatchObject({ from: 'customer' });
    desk.reset();
    expect(lastOf('zendesk')).toMatchObject({ from: 'customer' });
  });
});
