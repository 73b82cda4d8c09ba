import { expect, it } from 'vitest';
import { QuietMemory } from '../../../lib/box/quiet.ts';

it('keeps what was silenced, by ticket', () => {
  const memory = new QuietMemory();
  memory.remember('1', { dismissed: ['a'], mutedHere: [] });
  expect(memory.of('1')).toEqual({ dismissed: ['a'], mutedHere: [] });
  expect(memory.of('2')).toEqual({ dismissed: [], mutedHere: [] });
});

it('forgets the ticket untouched for longest, and never more than it must', () => {
  const memory = new QuietMemory();
  for (let ticket = 0; ticket < 200; ticket++) memory.remember(String(ticket), { dismissed: ['a'], mutedHere: [] });
  memory.remember('0', { dismissed: ['a', 'b'], mutedHere: [] });
  memory.remember('new', { dismissed: ['a'], mutedHere: [] });
  expect(memory.of('0').dismissed).toEqual(['a', 'b']);
  expect(memory.of('1').dismissed).toEqual([]);
  expect(memory.of('2').dismissed).toEqual(['a']);
});
