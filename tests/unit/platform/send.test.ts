import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ExtensionGone } from '../../../lib/platform/gone.ts';
import { messenger } from '../../../lib/platform/messenger.ts';
import { send, sendToFrame } from '../../../lib/platform/send.ts';

type Ask = (name: string, data?: unknown, to?: unknown) => Promise<unknown>;
let ask: ReturnType<typeof vi.fn<Ask>>;

beforeEach(() => {
  ask = vi.fn<Ask>();
  vi.spyOn(messenger, 'sendMessage').mockImplementation(ask as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a message to the background', () => {
  it('is answered', async () => {
    ask.mockResolvedValueOnce({ analysis: 1 });
    expect(await send('composer/status')).toEqual({ analysis: 1 });
    expect(ask).toHaveBeenCalledWith('composer/status', undefined);
  });
  it('that got lost because the background was stopped is sent once more', async () => {
    ask.mockRejectedValueOnce(new Error('The message port closed before a response was received.')).mockResolvedValueOnce(null);
    expect(await send('composer/status')).toBeNull();
    expect(ask).toHaveBeenCalledTimes(2);
  });
  it('that fails twice rejects, and is not sent a third time', async () => {
    ask.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(send('warm')).rejects.toThrow('Receiving end does not exist');
    expect(ask).toHaveBeenCalledTimes(2);
  });
  it('that is never answered rejects in the end, and is not sent again: it may have been heard', async () => {
    vi.useFakeTimers();
    ask.mockReturnValue(new Promise(() => undefined));
    const answer = expect(send('warm')).rejects.toThrow('No answer in time');
    await vi.advanceTimersByTimeAsync(20_000);
    await answer;
    expect(ask).toHaveBeenCalledOnce();
  });
  it('is not sent when the extension was reloaded under the page', async () => {
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await expect(send('warm')).rejects.toBeInstanceOf(ExtensionGone);
    Object.assign(fakeBrowser.runtime, { id });
    expect(ask).not.toHaveBeenCalled();
  });
});

it('a message to a page goes to that frame, once', async () => {
  ask.mockRejectedValueOnce(new Error('No response'));
  await expect(sendToFrame({ tabId: 3, frameId: 0 }, 'composer/insert', 'Hello')).rejects.toThrow();
  expect(ask).toHaveBeenCalledExactlyOnceWith('composer/insert', 'Hello', { tabId: 3, frameId: 0 });
});
