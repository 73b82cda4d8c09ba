import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { composerStatus, insertIntoComposer, rememberComposer } from '../../../lib/background/composers.ts';
import * as sending from '../../../lib/platform/send.ts';
import * as tabs from '../../../lib/platform/tabs.ts';

vi.mock('../../../lib/platform/send.ts');
vi.mock('../../../lib/platform/tabs.ts');
const sendToFrame = vi.mocked(sending.sendToFrame);
const front = vi.mocked(tabs.tabInFront);

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
});
const asked = () => sendToFrame.mock.calls.map(([frame]) => `${frame.tabId}/${frame.frameId}`);

describe('a phrase from the popup', () => {
  it('goes to the reply box in the tab in front, in the frame that had the focus', async () => {
    await rememberComposer({ tabId: 4, frameId: 9 });
    front.mockResolvedValue(4);
    sendToFrame.mockResolvedValue('applied');
    expect(await insertIntoComposer('Hello')).toBe('applied');
    expect(asked()).toEqual(['4/9']);
  });
  it('goes to the box that last had the focus when the tab in front has none', async () => {
    await rememberComposer({ tabId: 4, frameId: 0 });
    front.mockResolvedValue(5);
    sendToFrame.mockRejectedValueOnce(new Error('nobody')).mockResolvedValueOnce('applied');
    expect(await insertIntoComposer('Hello')).toBe('applied');
    expect(asked()).toEqual(['5/0', '4/0']);
  });
  it('has nowhere to go when no box ever had the focus', async () => {
    front.mockResolvedValue(undefined);
    expect(await insertIntoComposer('Hello')).toBe('gone');
    expect(asked()).toEqual([]);
  });
  it('is gone when the box is gone', async () => {
    await rememberComposer({ tabId: 4, frameId: 0 });
    front.mockResolvedValue(4);
    sendToFrame.mockResolvedValue('gone');
    expect(await insertIntoComposer('Hello')).toBe('gone');
  });
  it('does not go elsewhere when the box refused it: the agent sees that there', async () => {
    await rememberComposer({ tabId: 4, frameId: 0 });
    front.mockResolvedValue(5);
    sendToFrame.mockResolvedValue('refused');
    expect(await insertIntoComposer('Hello')).toBe('refused');
    expect(asked()).toEqual(['5/0']);
  });
});

describe('what was found on the page', () => {
  it('is asked of the tab in front', async () => {
    front.mockResolvedValue(5);
    sendToFrame.mockResolvedValue(null);
    await composerStatus();
    expect(asked()).toEqual(['5/0']);
  });
  it('is nothing where Attune does not run', async () => {
    front.mockResolvedValue(5);
    sendToFrame.mockRejectedValue(new Error('nobody'));
    expect(await composerStatus()).toBeNull();
  });
});

it('a message from one of our own pages is no reply box', async () => {
  await rememberComposer({ tabId: undefined, frameId: 0 });
  front.mockResolvedValue(undefined);
  expect(await insertIntoComposer('Hello')).toBe('gone');
});
