import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../../lib/analyzer/opinion/learned.ts';
import type { Reframe } from '../../../lib/analyzer/types.ts';
import { RULES } from '../../../lib/rules/registry.ts';
import { conversationOf, draftOf } from '../../../scripts/check/case.ts';

/** Every reframe of every example that fires, applied: the text around it must stay whole. */
const analyzer = createAnalyzer(RULES, learnedOpinion());

const applied = (text: string, { replaces, text: by }: Reframe): string =>
  text.slice(0, replaces.start) + by + text.slice(replaces.end);
const doubled = (text: string): readonly string[] => text.toLowerCase().match(/(?<![\p{L}'])([\p{L}']+) \1(?![\p{L}'])/gu) ?? [];
const faults = (text: string): number =>
  ['..', ',,', ' ,', ' .', '??', '?.', '.?', '!.', ',.'].reduce((sum, fault) => sum + text.split(fault).length - 1, 0);

const cases = RULES.flatMap((rule) =>
  rule.examples.fires.flatMap((example) => {
    const { findings } = analyzer.analyze(draftOf(example), conversationOf(example));
    return findings
      .filter((finding) => finding.rule === rule.id)
      .flatMap((finding) =>
        finding.reframes.map(
          (reframe) => [`${rule.id}: ${example.reply.slice(0, 60)} → ${reframe.text}`, example.reply, reframe] as const,
        ),
      );
  }),
);

describe('a reframe', () => {
  it('is offered by most rules', () => {
    expect(cases.length).toBeGreaterThan(RULES.length);
  });
  it.each(cases)('%s', (_name, reply, reframe) => {
    const after = applied(reply, reframe);
    expect(reframe.replaces.start).toBeGreaterThanOrEqual(0);
    expect(reframe.replaces.end).toBeLessThanOrEqual(reply.length);
    expect(doubled(after).length, 'doubled words').toBeLessThanOrEqual(doubled(reply).length);
    expect(faults(after), 'doubled punctuation').toBeLessThanOrEqual(faults(reply));
    for (const slot of reframe.slots ?? []) expect(reframe.text.slice(slot.start, slot.end)).toBe(`{${slot.name}}`);
  });
});
