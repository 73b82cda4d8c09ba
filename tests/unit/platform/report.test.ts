import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { faults, forgetFaults, report } from '../../../lib/platform/report.ts';

const SECRET = 'Dear Dana, your card 4111 1111 1111 1111';
const kept = (count: number) => vi.waitFor(async () => expect(await faults()).toHaveLength(count));

describe('what is kept of an unexpected error', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('is its kind and the places in our own code, never what it says', async () => {
    report('coach', new RangeError(SECRET));
    await kept(1);
    const [fault] = await faults();
    expect(fault).toMatchObject({ part: 'coach', name: 'RangeError' });
    expect(fault?.stack).toContain('report.test.ts');
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Dana');
    expect(JSON.stringify(vi.mocked(console.error).mock.calls)).not.toContain('Dana');
  });
  it('is nothing of the value when that is no error at all', async () => {
    report('coach', SECRET);
    await kept(1);
    expect(await faults()).toMatchObject([{ name: 'string', stack: '' }]);
  });
  it('is the last 50, in order, however fast they come', async () => {
    for (let i = 0; i < 60; i++) report(String(i), new Error('x'));
    await vi.waitFor(async () => expect((await faults()).at(-1)?.part).toBe('59'));
    expect((await faults()).map(({ part }) => part)).toEqual(Array.from({ length: 50 }, (_, i) => String(i + 10)));
  });
  it('goes when asked', async () => {
    report('coach', new Error('x'));
    await kept(1);
    await forgetFaults();
    await kept(0);
  });
  it('does not throw when nothing can be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceeded'));
    report('coach', new Error('x'));
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledTimes(2));
    report('coach', new Error('y'));
    await kept(1);
  });
});
