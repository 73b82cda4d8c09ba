import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenGallery, openGallery, show } from './gallery/open.ts';

let gallery: OpenGallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.page();
});
afterAll(() => gallery.close());

const status = (part: string) => page.locator('attune-overlay').locator(`[role="status"]${part}`);
const summary = () => status('.visually-hidden').textContent();

it('says a summary once the agent rests, not while the text is still new', async () => {
  await show(page, 'badge-error');
  expect(await summary()).toBe('');
  await expect.poll(summary, { timeout: 5000 }).toBe('Attune: 3 findings, 1 strong');
});

it('says what a key brought up at once', async () => {
  await show(page, 'card-key');
  expect(await summary()).toMatch(/^Reads as blame\. You should have contacted us sooner\./);
});

it('keeps one region for notices, whatever it says', async () => {
  await show(page, 'badge-error');
  const region = await status('.notice').elementHandle();
  expect(await region?.textContent()).toBe('');
  await show(page, 'notice-applied');
  expect(await region?.textContent()).toBe('Replaced. Undo brings the old words back.');
});
