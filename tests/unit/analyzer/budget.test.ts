import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinBudget } from '../../../lib/analyzer/budget.ts';
import type { Finding, Level } from '../../../lib/analyzer/types.ts';

type Weighed = Pick<Finding, 'rule' | 'level' | 'spans'>;

const found = (rule: string, level: Level, start: number): Weighed => ({ rule, level, spans: [{ start, end: start + 4 }] });
const shown = (findings: readonly Weighed[], onScreen: readonly Weighed[] = []) =>
  withinBudget(
    findings,
    (finding) => finding,
    (finding) => onScreen.includes(finding),
  ).shown.map(({ rule }) => rule);

describe('the budget of a reply', () => {
  it('marks three at most, warnings before hints, in order of the text', () => {
    const findings = [
      found('act.vague-time', 'hint', 0),
      found('emp.pity', 'warn', 10),
      found('res.command', 'hint', 20),
      found('own.faux-apology', 'warn', 30),
      found('res.condescend', 'warn', 40),
    ];
    expect(shown(findings)).toEqual(['emp.pity', 'own.faux-apology', 'res.condescend']);
  });
  it('marks one hint a family, the first', () => {
    const findings = [found('res.command', 'hint', 9), found('res.shouting', 'hint', 1), found('act.vague-time', 'hint', 5)];
    expect(shown(findings)).toEqual(['res.shouting', 'act.vague-time']);
  });
  it('counts the rules of a team pack as one family, whatever dots their names have', () => {
    const findings = [
      found('pack:acme/v1.brand', 'hint', 0),
      found('pack:acme/v1.tone', 'hint', 9),
      found('pack:other/x', 'hint', 20),
    ];
    expect(shown(findings)).toEqual(['pack:acme/v1.brand', 'pack:other/x']);
  });
  it('always marks slips and safety, and counts them', () => {
    const findings = [
      found('per.slip', 'error', 40),
      found('per.slip', 'error', 50),
      found('safe.pii-echo', 'error', 60),
      found('safe.internal-leak', 'hint', 70),
      found('emp.pity', 'warn', 0),
    ];
    expect(shown(findings)).toEqual(['per.slip', 'per.slip', 'safe.pii-echo', 'safe.internal-leak']);
  });
  it('leaves a mark where it is when an equal one turns up before it', () => {
    const old = [found('emp.pity', 'warn', 10), found('res.condescend', 'warn', 20), found('own.faux-apology', 'warn', 30)];
    expect(shown([found('res.disbelief', 'warn', 0), ...old], old)).toEqual(['emp.pity', 'res.condescend', 'own.faux-apology']);
  });
  it('gives up a hint on screen for a new warning', () => {
    const old = [found('res.command', 'hint', 10), found('act.vague-time', 'hint', 20), found('emp.canned', 'hint', 30)];
    expect(shown([...old, found('own.faux-apology', 'warn', 40)], old)).toEqual([
      'res.command',
      'act.vague-time',
      'own.faux-apology',
    ]);
  });
});

const anyFinding = fc
  .record({
    rule: fc.constantFrom('emp.pity', 'emp.canned', 'res.command', 'res.shouting', 'act.vague-time', 'safe.pii-echo', 'pack:a/b'),
    level: fc.constantFrom<Level>('error', 'warn', 'hint'),
    start: fc.nat(90),
  })
  .map(({ rule, level, start }) => found(rule, level, start));

describe('whatever is found', () => {
  it('nothing is lost, nothing is doubled, and the quiet ones never pass three', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 12 }), (findings) => {
        const { shown: marks, further } = withinBudget(
          findings,
          (finding) => finding,
          () => false,
        );
        expect(new Set([...marks, ...further])).toEqual(new Set(findings));
        expect(marks.length + further.length).toBe(findings.length);
        const loud = marks.filter(({ level, rule }) => level === 'error' || rule.startsWith('safe.'));
        expect(marks.length).toBeLessThanOrEqual(Math.max(3, loud.length));
        expect(further.every(({ level, rule }) => level !== 'error' && !rule.startsWith('safe.'))).toBe(true);
      }),
    );
  });
});
