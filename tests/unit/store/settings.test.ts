import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetRecovered, listRecovered } from '../../../lib/store/recovered.ts';
import { setting } from '../../../lib/store/setting.ts';
import { enabled, level, listed, pausedUntil, rulesOff, SETTINGS, sitesOff } from '../../../lib/store/settings.ts';

const raw = fakeBrowser.storage.local;

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start from their defaults', async () => {
    expect(await enabled.get()).toBe(true);
    expect(await sitesOff.get()).toEqual([]);
    expect(await pausedUntil.get()).toBe(0);
    expect(await level.get()).toBe('hint');
  });

  it('keep what is set', async () => {
    await level.set('warn');
    expect(await level.get()).toBe('warn');
    await listed(rulesOff, 'emp.pity', true);
    await listed(rulesOff, 'emp.canned', true);
    await listed(rulesOff, 'emp.pity', true);
    expect(await rulesOff.get()).toEqual(['emp.canned', 'emp.pity']);
    await listed(rulesOff, 'emp.canned', false);
    expect(await rulesOff.get()).toEqual(['emp.pity']);
  });

  it('lose no change when two are made at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => listed(sitesOff, name, true)));
    expect(await sitesOff.get()).toEqual(['a', 'b', 'c']);
  });

  it('recover a corrupted value to the default and keep what was there', async () => {
    await raw.set({ rulesOff: { 0: 'emp.pity' }, level: 'loud' });
    expect(await rulesOff.get()).toEqual([]);
    expect(await level.get()).toBe('hint');
    expect(await listRecovered()).toMatchObject([
      { name: 'rulesOff', value: { 0: 'emp.pity' } },
      { name: 'level', value: 'loud' },
    ]);
    // The corrupted value is gone from its place, so the next read finds nothing to recover.
    expect(await raw.get(['rulesOff', 'level'])).toEqual({});
    await forgetRecovered();
    expect(await listRecovered()).toEqual([]);
  });

  it('keep one copy when two parts of the extension find the same corrupted value', async () => {
    await raw.set({ enabled: 'yes' });
    await enabled.get();
    await raw.set({ enabled: 'yes' });
    await enabled.get();
    expect(await listRecovered()).toHaveLength(1);
  });

  it('keep both when two settings are found corrupted at the same moment', async () => {
    await raw.set({ rulesOff: 1, sitesOff: 2, level: 3 });
    await Promise.all([rulesOff.get(), sitesOff.get(), level.get()]);
    expect((await listRecovered()).map(({ value }) => value).sort()).toEqual([1, 2, 3]);
  });

  it('show a corrupted list of recovered values as an entry of its own', async () => {
    await raw.set({ 'recovered:enabled': 'nonsense', enabled: 12 });
    expect(await enabled.get()).toBe(true);
    expect((await listRecovered()).map((entry) => entry.value)).toEqual(['nonsense', 12]);
    await forgetRecovered();
    expect(await listRecovered()).toEqual([]);
  });

  it('read any stored JSON as a valid value, and lose none of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SETTINGS), fc.jsonValue(), async (item, value) => {
        fakeBrowser.reset();
        await raw.set({ [item.name]: value });
        const read = await item.get();
        expect(typeof read).toBe(typeof item.fallback);
        const kept = await listRecovered();
        const untouched = JSON.stringify(read) === JSON.stringify(value) || value === null;
        expect(untouched || JSON.stringify(kept[0]?.value) === JSON.stringify(value)).toBe(true);
      }),
    );
  });

  it('tell watchers of each change until their signal aborts', async () => {
    const lifetime = new AbortController();
    const seen: boolean[] = [];
    enabled.watch((value) => seen.push(value), lifetime.signal);
    await enabled.set(false);
    await expect.poll(() => seen).toEqual([false]);
    lifetime.abort();
    await enabled.set(true);
    expect(await enabled.get()).toBe(true);
    expect(seen).toEqual([false]);
  });

  it('hand watchers a clean value when a corrupted one is written', async () => {
    const lifetime = new AbortController();
    const seen: string[] = [];
    level.watch((value) => seen.push(value), lifetime.signal);
    await raw.set({ level: ['?'] });
    await expect.poll(() => seen.includes('hint')).toBe(true);
    expect(seen.every((value) => value === 'hint')).toBe(true);
    lifetime.abort();
  });

  it('migrate an older shape and record the version', async () => {
    await raw.set({ tone: 'british' });
    const tone = setting('tone', {
      schema: v.object({ spelling: v.picklist(['british', 'american']) }),
      fallback: { spelling: 'american' as const },
      version: 2,
      migrations: { 2: (old) => ({ spelling: old }) },
    });
    expect(await tone.get()).toEqual({ spelling: 'british' });
    expect(await raw.get('tone$')).toEqual({ tone$: { v: 2 } });
  });
});
