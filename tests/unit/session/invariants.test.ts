import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/analyzer/types.ts';
import type { SessionEvent } from '../../../lib/session/types.ts';
import { analysis, Box, finding, fix } from './box.ts';

const WORDS = ['soon', 'poor you', 'obviously', 'must', 'policy'];
const text = fc.array(fc.constantFrom(...WORDS, 'and', 'x', '.'), { maxLength: 8 }).map((words) => words.join(' '));

/** A stand-in for the analyser: every listed word is a finding, as the real one would place it. */
function judge(draft: string): Finding[] {
  return WORDS.filter((word) => draft.includes(word)).map((word) =>
    finding(draft, word, `fam${word.length}.${word}`, { reframes: [fix(draft, word, 'better')] }),
  );
}

/** What may happen next, given the box as it is: old answers, events for findings that are gone, anything in any order. */
type Move = (box: Box) => SessionEvent | null;
const anyKey = (nth: number) => (box: Box) => [...box.session.shown, ...box.session.further].at(nth)?.key ?? 'gone';
const move: fc.Arbitrary<Move> = fc.oneof(
  text.map(
    (words): Move =>
      () => ({ type: 'read', text: words, excluded: [], surface: 'public', channel: 'email', conversation: { thread: [] } }),
  ),
  fc.nat(1).map(
    (age): Move =>
      (box) => {
        const { draft } = box.session;
        return draft && { type: 'analysed', analysis: analysis(draft.revision - age, judge(draft.text)), statements: [] };
      },
  ),
  fc.tuple(fc.nat(4), fc.constantFrom('hover', 'click', 'key')).map(
    ([n, by]): Move =>
      (box) => ({ type: 'card-opened', key: anyKey(n)(box), by }),
  ),
  fc.nat(4).map(
    (n): Move =>
      (box) => ({ type: 'reframe-chosen', key: anyKey(n)(box), reframe: 0 }),
  ),
  fc.nat(4).map(
    (n): Move =>
      (box) => ({ type: 'dismissed', key: anyKey(n)(box) }),
  ),
  fc.nat(4).map(
    (n): Move =>
      (box) => ({ type: 'muted-here', key: anyKey(n)(box) }),
  ),
  fc.nat(4).map(
    (n): Move =>
      (box) => ({ type: 'typed', touched: [anyKey(n)(box)] }),
  ),
  fc
    .constantFrom<SessionEvent>(
      { type: 'written', result: 'applied' },
      { type: 'written', result: 'stale' },
      { type: 'written', result: 'refused' },
      { type: 'card-stepped', step: 1 },
      { type: 'card-stepped', step: -1 },
      { type: 'card-left' },
      { type: 'more-toggled' },
      { type: 'panel-toggled' },
      { type: 'panel-stepped', step: 1 },
      { type: 'keys-released' },
      { type: 'analyser-failed' },
      { type: 'silenced', silence: 'paused' },
      { type: 'silenced', silence: null },
    )
    .map(
      (event): Move =>
        () =>
          event,
    ),
);

it('whatever happens in whatever order, the picture stays true', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const box = new Box();
      for (const next of moves) {
        const wasApplying = box.session.applying;
        const event = next(box);
        if (!event) continue;
        box.send(event);
        const { session } = box;
        const all = [...session.shown, ...session.further];
        // Marks lie over the very words they speak of.
        for (const { finding: f } of all) {
          expect(session.draft?.text.slice(f.spans[0].start, f.spans[0].end)).toBe(f.quote);
          expect(session.mutedHere).not.toContain(f.rule);
        }
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(session.shown.length).toBeLessThanOrEqual(3);
        if (session.card) expect(all.map(({ key }) => key)).toContain(session.card.key);
        if (session.silence) expect(all).toEqual([]);
        // One edit at a time, and only on the agent's act.
        const edits = box.effects.filter((effect) => effect.do === 'edit');
        expect(edits.length).toBeLessThanOrEqual(wasApplying ? 0 : 1);
        if (edits.length > 0) expect(event.type).toBe('reframe-chosen');
      }
    }),
    { numRuns: 1000 },
  );
});
