import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineRule } from '../../../lib/rules/define.ts';
import { RULES } from '../../../lib/rules/registry.ts';
import { rulesPage } from '../../../scripts/docs/rules-page.ts';

describe('docs/rules.md', () => {
  const page = rulesPage(RULES);

  it('is what the rules say today (run `npm run docs` when this fails)', () => {
    expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(page);
  });

  it('has a section for every rule, with what, why and source', () => {
    for (const rule of RULES) expect(page).toContain(`\n### ${rule.id}\n`);
    expect(page.split('\n- Source: ')).toHaveLength(RULES.length + 1);
  });

  it('shows two texts that fire and two that are silent, what was said before them, and no mark as markup', () => {
    const rule = defineRule({
      id: 'emp.test',
      level: 'hint',
      scope: 'reply+customer',
      dimensions: [],
      what: 'A *test*',
      why: 'It shows the page.',
      source: 'Here',
      examples: {
        fires: [
          { reply: `Long. ${'word '.repeat(60)}` },
          { reply: 'Hi {{name}},\n\nNo.', customer: 'Can I <b>come</b>?', requester: 'Ada' },
          { reply: 'No_way.' },
        ],
        silent: [{ reply: 'Yes.', why: 'an answer' }, { reply: 'Soon.', channel: 'chat' }, { reply: 'Third.' }],
      },
    });
    const shown = rulesPage([rule]);
    expect(shown).toContain('**A \\*test\\*.** It shows the page.');
    expect(shown).toContain(
      'Speaks on:\n\n- Customer (Ada): “Can I \\<b\\>come\\</b\\>?”<br>Reply: “Hi {{name}}, ⏎ No.”\n- Reply: “No\\_way.”\n',
    );
    expect(shown).toContain('Is silent on:\n\n- Reply: “Yes.” (an answer)\n- Chat reply: “Soon.”\n');
    expect(shown).not.toContain('Third');
    expect(shown).not.toContain('Long.');
  });
});
