import { describe, expect, it } from 'vitest';
import type { Conversation, CustomerState } from '../../../lib/analyzer/types.ts';
import { chooseStatements } from '../../../lib/phrases/choose.ts';

const calm: CustomerState = {
  states: ['neutral'],
  intensity: 0,
  evidence: [],
  asks: [],
  identifiers: [],
  tried: [],
  stakes: [],
  contacts: 1,
  nouns: [],
  situations: [],
};
const late: CustomerState = { ...calm, states: ['frustrated'], intensity: 2, nouns: ['scooter'], situations: ['delay'] };
const conversation: Conversation = { customer: 'The scooter is late again.', thread: [] };
const texts = (customer: CustomerState, where = conversation) => chooseStatements(customer, where).map(({ text }) => text);

describe('chooseStatements', () => {
  it('gives none without a customer', () => {
    expect(chooseStatements(null, conversation)).toEqual([]);
  });

  it("builds at most six from the situation and the customer's own noun, each with a reason", () => {
    const statements = chooseStatements(late, conversation);
    expect(statements.length).toBeGreaterThan(2);
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(statements[0]?.id).toMatch(/^delay\./);
    expect(statements[0]?.text).toContain('scooter');
    for (const statement of statements) expect(statement.because).toMatch(/^\S.{4,80}$/);
  });

  it('fills the wait, the order and the contacts where they are known', () => {
    const all = texts({
      ...late,
      daysWaiting: 21,
      contacts: 3,
    }).join('\n');
    expect(all).toContain('3 weeks is a long time to wait for your scooter');
    expect(all).toContain('third message');
    const ordered = texts({ ...late, identifiers: [{ kind: 'order', value: 'TK-20418' }] }).join('\n');
    expect(ordered).toContain('Order TK-20418');
  });

  it('leaves a slot that can be seen when nothing fits, behind the filled ones', () => {
    const statements = chooseStatements({ ...late, nouns: [] }, conversation);
    const [first] = statements;
    expect(first?.slots.length).toBeGreaterThan(0);
    for (const { text, slots } of statements)
      for (const { start, end } of slots) expect(text.slice(start, end)).toMatch(/^\{.+\}$/);
    const open = chooseStatements(late, conversation).map(({ slots }) => slots.length > 0);
    expect(open.lastIndexOf(false)).toBeLessThan(open.indexOf(true) < 0 ? open.length : open.indexOf(true));
  });

  it('spells the noun as it stands inside a sentence', () => {
    const at = (noun: string, message: string) => texts({ ...late, nouns: [noun] }, { customer: message, thread: [] }).join(' ');
    expect(at('Printer', 'Printer arrived late.')).toContain(' printer');
    expect(at('March invoice', 'March invoice is late.')).toContain('March invoice');
    expect(at('Nest stroller', 'Where is the Nest stroller?')).toContain('Nest stroller');
    expect(at('IMEI', 'IMEI never came.')).toContain('IMEI');
    expect(at('my helmet', 'my helmet is late')).not.toContain('my helmet');
    expect(at('scooter (order TK', 'the scooter (order TK')).not.toContain('(order');
  });

  it('speaks of nothing but the loss to somebody who grieves', () => {
    const statements = chooseStatements(
      { ...calm, states: ['sad', 'frustrated'], intensity: 2, nouns: ['account'], situations: ['bereavement', 'billing'] },
      conversation,
    );
    expect(statements.every(({ id }) => id.startsWith('bereavement.'))).toBe(true);
  });

  it('does not tell a calm customer that they are upset', () => {
    for (const { id } of chooseStatements({ ...calm, nouns: ['invoice'], situations: ['billing'] }, conversation)) {
      expect(['billing.checked-line', 'general.thanks-detail', 'general.laid-out', 'general.paraphrase']).toContain(id);
    }
  });

  it('does not apologise a second time, nor say again what they have read from us', () => {
    const [first] = texts(late);
    const thread = [{ from: 'agent', text: `So sorry about this. ${first}` }] as const;
    const again = texts(late, { ...conversation, thread });
    expect(again.length).toBeGreaterThan(0);
    expect(again).not.toContain(first);
    expect(again.filter((text) => text.includes('sorry'))).toEqual([]);
  });

  it('reads the same input the same way', () => {
    expect(texts(late)).toEqual(texts(late));
  });
});
