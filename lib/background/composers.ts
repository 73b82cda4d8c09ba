import { storage } from 'wxt/utils/storage';
import type { ApplyResult } from '../editors/types.ts';
import type { Sender } from '../platform/handle.ts';
import type { PageStatus } from '../platform/protocol.ts';
import { sendToFrame } from '../platform/send.ts';
import { tabInFront } from '../platform/tabs.ts';

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Outlives the background's naps, not the browser. */
const last = storage.defineItem<Frame | null>('session:composer', { fallback: null });

/** A reply box has the focus: phrases from the popup go there from now on. */
export async function rememberComposer({ tabId, frameId }: Sender): Promise<void> {
  if (tabId !== undefined) await last.setValue({ tabId, frameId });
}

/** Hands a phrase to the box in the tab in front, or else to the one that last had the focus. */
export async function insertIntoComposer(text: string): Promise<ApplyResult | 'gone'> {
  for (const frame of await frames()) {
    const result = await sendToFrame(frame, 'composer/insert', text).catch(nobody);
    if (result !== null && result !== 'gone') return result;
  }
  return 'gone';
}

/** What was found on the page in front; null where Attune does not run. */
export async function composerStatus(): Promise<PageStatus | null> {
  const [front] = await frames();
  return front ? sendToFrame(front, 'composer/status').catch(nobody) : null;
}

/** The tab in front, then the box that last had the focus. */
async function frames(): Promise<readonly Frame[]> {
  const [tabId, focused] = await Promise.all([tabInFront(), last.getValue()]);
  if (tabId === undefined) return focused ? [focused] : [];
  if (focused?.tabId === tabId) return [focused];
  return [{ tabId, frameId: 0 }, ...(focused ? [focused] : [])];
}

/** No content script of ours there, or a page that has gone: an answer like any other. */
const nobody = (): null => null;
