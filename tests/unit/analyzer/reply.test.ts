import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../../lib/analyzer/opinion/learned.ts';
import type { Analysis, Conversation, Draft } from '../../../lib/analyzer/types.ts';
import { RULES } from '../../../lib/rules/registry.ts';

const analyzer = createAnalyzer(RULES, learnedOpinion());
const analyze = (text: string, conversation: Partial<Conversation> = {}, draft: Partial<Draft> = {}): Analysis =>
  analyzer.analyze({ revision: 7, text, surface: 'public', channel: 'email', ...draft }, { thread: [], ...conversation });

const REPLY = `Hi Priya,

two late scooters in a row, and a birthday without one, is not okay. We sent the first one to the wrong depot. I've refunded the £6.95 just now. I'll check the scan tomorrow at 9:30 and text you if it isn't on the van.

From now on, birthday orders get a call the day before. Reply here any time if anything else comes up.

Best wishes,
Tom`;
const CUSTOMER = "My daughter's birthday was Saturday and the scooter is late again. I am so upset.";

describe('the anatomy', () => {
  it('tells the parts in order, each where it stands', () => {
    const { anatomy } = analyze(REPLY, { customer: CUSTOMER });
    expect(anatomy.map(({ part }) => part)).toEqual([
      'greeting',
      'acknowledgement',
      'ownership',
      'action',
      'next-step',
      'prevention',
      'invitation',
      'closing',
    ]);
    for (const [i, part] of anatomy.entries()) expect(part.start).toBeGreaterThanOrEqual(anatomy[i - 1]?.end ?? 0);
  });
  it('tells a refusal, a hand-over, a chat', () => {
    expect(
      analyze(
        "Thanks for asking. I can't change the fare, because the seat is sold without changes. You can still pick another day.",
      ).stage,
    ).toBe('refusal');
    expect(
      analyze(
        'Hi Ana, my colleague Noor takes this over. She has your three messages, so you need not explain again, and she will write by 4.',
      ).stage,
    ).toBe('handoff');
    expect(analyze('Done, it is back.', {}, { channel: 'chat' }).stage).toBe('chat');
  });
  it('says what is missing', () => {
    expect(analyze('The order seems to be stuck.').lacks).toContain('greeting');
  });
});

describe('strengths', () => {
  const ids = (text: string, conversation: Partial<Conversation> = {}): readonly string[] =>
    analyze(text, conversation).strengths.map(({ id }) => id);
  it.each([
    ["I'll write to you by Thursday at noon.", 'time-commitment'],
    ['The limit rose, because your plan changed in May.', 'cause-explained'],
    ["I sent it to the old address, and that's my mistake.", 'owns-it'],
    ["I've refunded the fee just now.", 'already-done'],
    ["I can't refund the fare, because the seat can't be sold again.", 'limit-with-reason'],
    ['Thank you for waiting so long for this answer.', 'thanks-not-sorry'],
    ['Would you like a new one, or rather the money back?', 'options'],
    ["If the light stays red, I'll send a new unit tomorrow.", 'thinks-ahead'],
    ['Which of the two accounts is it?', 'clarifying-question'],
  ])('of %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });
  it('sees the customer’s own words taken up', () => {
    expect(ids(REPLY, { customer: CUSTOMER })).toContain('specific-ack');
  });
});

describe('the dimensions', () => {
  it('rise with strengths and fall with findings, and say which words moved them', () => {
    const good = analyze(REPLY, { customer: CUSTOMER });
    expect(good.dimensions.commitment).toBeGreaterThan(0);
    const bad = analyze('You failed to update your billing details.');
    expect(bad.dimensions.ownership).toBeLessThan(0);
    expect(bad.moved?.some(({ dimension, weight }) => dimension === 'ownership' && weight < 0)).toBe(true);
  });
  it('stay within two steps', () => {
    for (const value of Object.values(analyze(REPLY, { customer: CUSTOMER }).dimensions))
      expect(Math.abs(value)).toBeLessThanOrEqual(2);
  });
});

describe('what is left alone', () => {
  it('is another language', () => {
    const analysis = analyze('Guten Tag, leider können wir Ihnen das Geld nicht erstatten, und das ist nicht unsere Schuld.');
    expect(analysis).toMatchObject({ english: false, findings: [], anatomy: [], strengths: [] });
  });
  it('is the tone of a note to colleagues', () => {
    expect(analyze('Customer called again, I promised a call by 4.', {}, { surface: 'internal' })).toMatchObject({
      anatomy: [],
      strengths: [],
    });
  });
  it('is what the page says not to be the agent’s', () => {
    const text = 'Done.\nYour card 4111 1111 1111 1111 was charged.';
    const excluded = [{ start: 6, end: text.length }];
    expect(analyze(text, {}, { excluded }).findings).toEqual([]);
    expect(analyze(text).findings.map(({ rule }) => rule)).toContain('safe.pii-echo');
  });
});
