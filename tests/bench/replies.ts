import { type Case, readCases } from '../corpus/cases.ts';
import { isHeldOut } from '../corpus/split.ts';

/** So many labelled replies with what was around them, those in turn that rules may be tuned on; no two of them the same. */
export function* replies(count: number): Generator<Case> {
  const cases = readCases(new URL('../corpus/cases', import.meta.url).pathname).filter(({ id }) => !isHeldOut(id));
  for (let i = 0; i < count; i++) {
    const entry = cases[i % cases.length];
    if (!entry) throw new Error('The corpus is empty.');
    const round = Math.floor(i / cases.length);
    yield round === 0 ? entry : { ...entry, reply: `${entry.reply}\n\nThis is the copy with the number ${round} of it.` };
  }
}
