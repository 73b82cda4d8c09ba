import nlp from 'compromise';
import { expect, it, vi } from 'vitest';
import { quicken, type World } from '../../../lib/language/compromise-pace.ts';
import { readCases } from '../../corpus/cases.ts';
import { isHeldOut } from '../../corpus/split.ts';

// Some hundred replies read twice, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const SENTENCES = readCases(new URL('../../corpus/cases', import.meta.url).pathname)
  .filter(({ id }, i) => !isHeldOut(id) && i % 12 === 0)
  .flatMap(({ reply }) => reply.split('\n').filter(Boolean));

/** Words with their tags, in the order in which they were given. */
const read = (text: string): readonly string[] =>
  (nlp(text) as unknown as { document: { text: string; tags: ReadonlySet<string> }[][] }).document
    .flat()
    .map(({ text: word, tags }) => `${word} ${[...tags].join(' ')}`);

it('reads every word as compromise alone does', () => {
  const alone = SENTENCES.map(read);
  const world = nlp.world() as unknown as World;
  const stages = world.hooks.length;
  quicken(world);
  expect(world.hooks).toHaveLength(stages - 1);
  expect(SENTENCES.map(read)).toEqual(alone);
});
