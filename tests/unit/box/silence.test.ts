import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chosenSilence, watchSilence } from '../../../lib/box/silence.ts';
import type { Silence } from '../../../lib/session/types.ts';
import { enabled, listed, pausedUntil, sitesOff } from '../../../lib/store/settings.ts';

const HOUR = 3_600_000;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

describe('a site', () => {
  const silence = async () => (await chosenSilence('zendesk', HOUR)).silence;

  it('is coached unless the agent says otherwise', async () => expect(await silence()).toBeNull());
  it('is off when everything is, or when it alone is', async () => {
    await listed(sitesOff, 'freshdesk', true);
    expect(await silence()).toBeNull();
    await listed(sitesOff, 'zendesk', true);
    expect(await silence()).toBe('off-here');
    await sitesOff.set([]);
    await enabled.set(false);
    expect(await silence()).toBe('off-here');
  });
  it('is paused until the time has come', async () => {
    await pausedUntil.set(HOUR + 1);
    expect(await silence()).toBe('paused');
    await pausedUntil.set(HOUR);
    expect(await silence()).toBeNull();
  });
});

describe('an open page', () => {
  it('hears of every change, and of the end of a pause', async () => {
    vi.useFakeTimers({ now: 0 });
    const told: (Silence | null)[] = [];
    const lifetime = new AbortController();
    const settle = () => vi.advanceTimersByTimeAsync(1);
    // The watched storage needs `window` for its timer only.
    vi.stubGlobal('window', globalThis);
    watchSilence('zendesk', (silence) => told.push(silence), lifetime.signal);
    await settle();
    await pausedUntil.set(HOUR);
    await settle();
    expect(told).toEqual([null, 'paused']);
    await vi.advanceTimersByTimeAsync(HOUR + 100);
    expect(told).toEqual([null, 'paused', null]);
    lifetime.abort();
    await listed(sitesOff, 'zendesk', true);
    await settle();
    expect(told).toHaveLength(3);
    vi.unstubAllGlobals();
  });
});
