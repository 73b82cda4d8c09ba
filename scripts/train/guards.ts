import { PHRASES } from '../../lib/phrases/registry.ts';
import type { Example } from '../../lib/rules/define.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { filled, NOUNS } from './filled-phrases.ts';
import type { Guard, Lesson } from './samples.ts';

/** Texts on which the tests hold us to our word: each rule's examples, and every built-in phrase round several nouns. */
export function guards(): readonly Lesson[] {
  const examples = RULES.flatMap((rule) => [
    ...rule.examples.fires.flatMap((example, i) =>
      placed(example).map((each, place) => lessonOf(rule.id, each, 'fires', `${i} ${place}`)),
    ),
    ...rule.examples.silent.map((example, i) => lessonOf(rule.id, example, 'silent', `${i}`)),
  ]);
  const phrases = PHRASES.flatMap(({ id, text }) => NOUNS.map((noun) => ours(`phrase ${id} ${noun}`, filled(text, noun))));
  const starters = RULES.flatMap(({ id, opinion }) =>
    (opinion?.starters ?? []).map((reply, i) => ours(`starter ${id} ${i}`, reply)),
  );
  return [...examples, ...phrases, ...starters];
}

/** A sentence that we offer ourselves: nothing may be marked in it. */
const ours = (id: string, reply: string): Lesson => ({
  id,
  reply,
  fragment: true,
  expect: [],
  probe: 'ours',
  polarity: 'clean',
  complete: true,
  guard: 'silent',
});

/** A sentence that fires must do so wherever it stands: alone, first and last in a reply. */
function placed(example: Example): readonly Example[] {
  if (example.reply.includes('\n') || example.thread) return [example];
  const { fragment: _, ...rest } = example;
  return [
    example,
    { ...rest, reply: `Hi Dan,\n\n${example.reply} The blue one comes on Friday.\n\nBest, Mia` },
    { ...rest, reply: `Hi Dan,\n\nThank you for the photos of the hall. ${example.reply}` },
  ];
}

function lessonOf(rule: string, { thread, ...example }: Example, guard: Guard, place: string): Lesson {
  return {
    ...example,
    ...(thread && { thread: thread.map(({ from, text }) => ({ from, text })) }),
    id: `example ${rule} ${guard} ${place}`,
    expect: guard === 'fires' && example.quote ? [{ id: rule, quote: example.quote }] : [],
    probe: rule,
    polarity: guard === 'fires' ? 'pos' : 'neg',
    complete: false,
    judged: guard === 'fires',
    guard,
  };
}
