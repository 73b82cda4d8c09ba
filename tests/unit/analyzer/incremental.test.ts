import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../../lib/analyzer/opinion/learned.ts';
import { RULES } from '../../../lib/rules/registry.ts';
import { conversationOf, draftOf } from '../../../scripts/check/case.ts';
import { readCases } from '../../corpus/cases.ts';
import { isHeldOut } from '../../corpus/split.ts';

const CASES = readCases(new URL('../../corpus/cases', import.meta.url).pathname).filter(
  ({ id, reply }) => !isHeldOut(id) && reply.length > 120,
);

// Some thousand analyses, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

/** A reply on its way: sentences of one case typed into another at any place, or part of it deleted. */
const edit = fc.record({
  from: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 7, 40, 200),
  written: fc.constantFrom('', ' ', '. ', '\n\n', 'n', 'We looked into it shortly. ', 'Unfortunately ', 'Hi Mara,\n', '\n- '),
});

it('says of a reply that grew by edits what it says of the same reply seen for the first time', { timeout: 60_000 }, () => {
  const typed = createAnalyzer(RULES, learnedOpinion());
  const pasted = createAnalyzer(RULES, learnedOpinion());
  fc.assert(
    fc.property(fc.constantFrom(...CASES), fc.array(edit, { minLength: 1, maxLength: 5 }), (entry, edits) => {
      let text = entry.reply;
      const conversation = conversationOf(entry);
      for (const { from, length, written } of edits) {
        typed.analyze({ ...draftOf(entry), text }, conversation);
        const at = from % (text.length + 1);
        text = text.slice(0, at) + written + text.slice(at + length);
      }
      const draft = { ...draftOf(entry), text };
      expect(typed.analyze(draft, conversation)).toEqual(pasted.analyze(draft, conversation));
    }),
    { numRuns: 100 },
  );
});
