import { browser } from 'wxt/browser';

/** The extension was reloaded, updated or removed: what runs in the page is a leftover that nobody answers. */
export class ExtensionGone extends Error {
  constructor() {
    super('The extension is no longer there');
    this.name = 'ExtensionGone';
  }
}

/** True in a content script whose extension is no longer there. */
export function extensionIsGone(): boolean {
  return browser.runtime?.id === undefined;
}
