import { browser } from 'wxt/browser';

/** Opens the options page in a tab, at a section such as `packs`. */
export async function openOptions(section = ''): Promise<void> {
  const url = new URL(browser.runtime.getURL('/options.html'));
  url.hash = section;
  await browser.tabs.create({ url: url.href });
}

/** Closes the popup, so that the focus goes back to the page. A popup opened as a tab stays. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
