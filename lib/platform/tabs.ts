import { browser } from 'wxt/browser';

/** The tab in front. Asking for it needs no permission, as long as its address is not read. */
export async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
