import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../../lib/analyzer/opinion/learned.ts';
import type { Draft, Finding } from '../../../lib/analyzer/types.ts';
import { RULES } from '../../../lib/rules/registry.ts';

const analyzer = createAnalyzer(RULES, learnedOpinion());

function findings(reply: string, customer?: string, draft: Partial<Draft> = {}): readonly Finding[] {
  const conversation = { thread: [], ...(customer !== undefined && { customer }) };
  return analyzer.analyze({ revision: 1, text: reply, surface: 'public', channel: 'email', ...draft }, conversation).findings;
}

const empathyIds = (reply: string, customer?: string, draft?: Partial<Draft>): readonly string[] =>
  findings(reply, customer, draft)
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('emp.'));

const UPSET = 'My mother died on Sunday and your shop still sends her letters. I am so angry.';

describe('empathy findings together', () => {
  it('yields a stock line to the missing acknowledgement when the customer is upset', () => {
    const reply = 'We apologise for any inconvenience caused. The letters were switched off at 9:40.';
    expect(empathyIds(reply, UPSET)).toEqual(['emp.missing-ack']);
  });

  it('marks the stock line when the customer is calm', () => {
    const reply = 'We apologise for any inconvenience caused. The letters were switched off at 9:40.';
    expect(empathyIds(reply, 'Please send the letters to my new address.')).toEqual(['emp.canned']);
  });

  it('asks for no acknowledgement where one is there, however badly put: then that is what it marks', () => {
    const reply = 'I feel so sorry for you. The letters were switched off at 9:40.';
    expect(empathyIds(reply, UPSET)).toEqual(['emp.pity']);
  });

  it('marks cheer and the missing acknowledgement side by side', () => {
    const reply = 'Happy Friday, superstar! 🎉 The letters were switched off at 9:40.';
    expect(empathyIds(reply, UPSET).toSorted()).toEqual(['emp.cheer-mismatch', 'emp.missing-ack']);
  });

  it('takes a claimed feeling for that, and not for a stock line as well', () => {
    expect(empathyIds('I know exactly how you feel. The letters stopped at 9:40.', 'The letters are addressed wrongly.')).toEqual(
      ['emp.claimed-feeling'],
    );
  });

  it('lets an acknowledgement stand that is followed by an option', () => {
    const reply = "Losing your mother and then our letters is awful, but I've stopped them for good as of 9:40.";
    expect(empathyIds(reply, UPSET)).toEqual([]);
  });

  it('says nothing about empathy in a note to colleagues', () => {
    expect(empathyIds('Letters are off since 9:40, she poor thing was shouting.', UPSET, { surface: 'internal' })).toEqual([]);
  });

  it('judges no single sentence by what the whole reply lacks', () => {
    expect(empathyIds('The letters were switched off at 9:40.', UPSET, { fragment: true })).toEqual([]);
  });

  it('inserts the acknowledgement after the greeting, and leaves the rest as it was', () => {
    const reply = 'Hi Ana,\n\nThe letters were switched off at 9:40.\n\nBest,\nLeo';
    const [finding] = findings(reply, UPSET).filter(({ rule }) => rule === 'emp.missing-ack');
    expect(finding?.reframes.length).toBeGreaterThan(1);
    for (const { replaces, text } of finding?.reframes ?? []) {
      const applied = reply.slice(0, replaces.start) + text + reply.slice(replaces.end);
      expect(applied.startsWith('Hi Ana,\n\n')).toBe(true);
      expect(applied.endsWith('The letters were switched off at 9:40.\n\nBest,\nLeo')).toBe(true);
      expect(empathyIds(applied, UPSET)).toEqual([]);
    }
  });

  it('goes on in lower case after a greeting on the same line', () => {
    const reply = 'Hi Ana, the letters were switched off at 9:40.';
    const [finding] = findings(reply, UPSET).filter(({ rule }) => rule === 'emp.missing-ack');
    const applied = (finding?.reframes ?? []).map(
      ({ replaces, text }) => reply.slice(0, replaces.start) + text + reply.slice(replaces.end),
    );
    expect(applied.length).toBeGreaterThan(0);
    for (const text of applied) expect(text).toContain('. The letters were switched off at 9:40.');
  });
});
