import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../../lib/analyzer/opinion/learned.ts';
import type { Example } from '../../../lib/rules/define.ts';
import { RULES } from '../../../lib/rules/registry.ts';
import { conversationOf, draftOf } from '../../../scripts/check/case.ts';

const analyzer = createAnalyzer(RULES, learnedOpinion());

const findingsFor = (rule: string, example: Example) =>
  analyzer.analyze(draftOf(example), conversationOf(example)).findings.filter((finding) => finding.rule === rule);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.fires.map((example) => [example.reply, example] as const))('fires on: %s', (_reply, example) => {
    const findings = findingsFor(id, example);
    expect(findings.length, 'findings').toBeGreaterThan(0);
    if (example.quote !== undefined) expect(findings.map((finding) => finding.quote)).toContain(example.quote);
  });

  it.each(rule.examples.silent.map((example) => [example.reply, example] as const))('is silent on: %s', (_reply, example) => {
    expect(findingsFor(id, example).map((finding) => finding.quote)).toEqual([]);
  });

  it('says what and why in the length that the card has room for, and where it comes from', () => {
    expect(rule.what.length).toBeLessThanOrEqual(48);
    expect(rule.why.length).toBeLessThanOrEqual(110);
    expect(rule.source).not.toBe('');
  });
});
