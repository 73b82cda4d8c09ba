import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Desk } from '../e2e/desk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One of the extension's pages in a tab. */
export async function openOwn(desk: Desk, path: string): Promise<Page> {
  const page = await desk.context.newPage();
  await page.goto(`chrome-extension://${desk.extensionId}/${path}`);
  return page;
}

/** The popup as a tab, in the popup's size, with the search ready. */
export async function openPopup(desk: Desk): Promise<Page> {
  const page = await openOwn(desk, 'popup.html');
  await page.setViewportSize({ width: 380, height: 560 });
  await page.locator('input[type="search"]:focus').waitFor();
  return page;
}

/** What axe-core has against a page, each with the element. Evaluated, since the pages' CSP allows no script of ours in them. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** The few calls of the browser's storage that the tests make from a page of ours. */
interface Stores {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
  };
}

/** What is stored under a name, read from one of our pages. */
export function stored(page: Page, name: string): Promise<unknown> {
  return page.evaluate(async (key) => (await (globalThis as unknown as Stores).chrome.storage.local.get(key))[key], name);
}

export function store(page: Page, items: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate((values) => (globalThis as unknown as Stores).chrome.storage.local.set(values), items);
}
