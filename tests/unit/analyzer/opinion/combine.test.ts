import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../../../lib/analyzer/opinion/learned.ts';
import type { Opinion, SecondOpinion } from '../../../../lib/analyzer/opinion/opinion.ts';
import { defineRule, type Rule } from '../../../../lib/rules/define.ts';
import { RULES } from '../../../../lib/rules/registry.ts';

const rule = (opinion?: Rule['opinion']): Rule =>
  defineRule({
    id: 'test.gizmo',
    level: 'hint',
    scope: 'sentence',
    dimensions: ['clarity'],
    what: 'Says gizmo',
    why: 'Nobody knows what it is.',
    source: 'this test',
    match: ['gizmo'],
    ...(opinion && { opinion }),
    examples: { fires: [], silent: [] },
  });

/** A second reader that says the same of each sentence that holds a word. */
const says = (word: string, verdict: Opinion['verdict']): SecondOpinion => ({
  on: ({ reading }) =>
    new Map(reading.text.includes(word) ? [['test.gizmo', { verdict, from: 0, to: reading.tokens.length }]] : []),
});
const BOTH = { adds: true, vetoes: true, starters: ['Could you send {the part}?'] };
const found = (text: string, opinion: Rule['opinion'], second: SecondOpinion | null) =>
  createAnalyzer([rule(opinion)], second).analyze({ revision: 1, text, surface: 'public', channel: 'email' }, { thread: [] })
    .findings;

it('adds a finding where it is sure and the rule has none, with a sentence to start from', () => {
  const [finding] = found('The parcel left on Monday. Your widget broke.', BOTH, says('widget', 'sure'));
  expect(finding?.quote).toBe('Your widget broke');
  expect(finding?.reframes.map(({ text }) => text)).toEqual(['Could you send {the part}?']);
  expect(finding?.reframes[0]?.slots).toEqual([{ start: 15, end: 25, name: 'the part' }]);
});

it('says nothing twice where the rule has found it, too', () => {
  expect(found('Your gizmo broke on Monday.', BOTH, says('gizmo', 'sure'))).toHaveLength(1);
});

it('takes back a hit that it doubts, and that one only', () => {
  const quotes = found('Your gizmo broke on Monday. A gizmo is on its way.', BOTH, says('way', 'doubtful'));
  expect(quotes.map(({ spans: [{ start }] }) => start)).toEqual([5]);
});

it('leaves alone what a rule does not let it touch', () => {
  const text = 'Your gizmo broke on Monday. The widget is here.';
  expect(found(text, { ...BOTH, vetoes: false }, says('gizmo', 'doubtful'))).toHaveLength(1);
  expect(found(text, { ...BOTH, adds: false }, says('widget', 'sure'))).toHaveLength(1);
  expect(found(text, undefined, says('gizmo', 'doubtful'))).toHaveLength(1);
  expect(found('Hi widget,\nthe part left on Monday.', BOTH, says('widget', 'sure'))).toEqual([]);
});

it('has no say in safety and slips', () => {
  const guarded = RULES.filter(({ id }) => id.startsWith('safe.') || id === 'per.slip');
  expect(guarded).toHaveLength(3);
  expect(guarded.filter(({ opinion }) => opinion)).toEqual([]);
});

it('offers nothing to start from that is itself marked', () => {
  const analyzer = createAnalyzer(RULES, learnedOpinion());
  const marked = RULES.flatMap((each) =>
    (each.opinion?.starters ?? []).flatMap((text) =>
      analyzer
        .analyze({ revision: 1, text, surface: 'public', channel: 'email', fragment: true }, { thread: [] })
        .findings.filter((finding) => finding.rule !== 'per.slip')
        .map((finding) => `${each.id}: ${text} (${finding.rule})`),
    ),
  );
  expect(marked).toEqual([]);
});
