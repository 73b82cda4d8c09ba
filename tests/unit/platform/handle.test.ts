import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleInPage } from '../../../lib/platform/handle.ts';
import { messenger } from '../../../lib/platform/messenger.ts';
import { faults } from '../../../lib/platform/report.ts';

type Listener = (message: { data: unknown; sender: unknown }) => unknown;
const listeners = new Map<string, Listener>();

beforeEach(() => {
  fakeBrowser.reset();
  listeners.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(messenger, 'onMessage').mockImplementation(((name: string, listener: Listener) => {
    listeners.set(name, listener);
    return () => listeners.delete(name);
  }) as never);
});

const ask = (name: string, data: unknown) => listeners.get(name)?.({ data, sender: { tab: { id: 7 }, frameId: 2 } });

it('answers a message, told where it came from, until its time is over', async () => {
  const lifetime = new AbortController();
  const insert = vi.fn(() => 'applied' as const);
  handleInPage({ 'composer/insert': insert, 'composer/status': () => null }, lifetime.signal);
  expect(await ask('composer/insert', 'Hello')).toBe('applied');
  expect(insert).toHaveBeenCalledWith('Hello', { tabId: 7, frameId: 2 });
  lifetime.abort();
  expect(listeners.size).toBe(0);
});

it('reports what a handler throws, and the asker hears of it too', async () => {
  const fail = () => {
    throw new TypeError('broken');
  };
  handleInPage({ 'composer/insert': fail, 'composer/status': () => null }, new AbortController().signal);
  await expect(ask('composer/insert', 'Hello')).rejects.toThrow('broken');
  await vi.waitFor(async () => expect(await faults()).toMatchObject([{ part: 'composer/insert', name: 'TypeError' }]));
});
