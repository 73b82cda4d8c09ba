import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenGallery, openGallery, show } from './gallery/open.ts';

let gallery: OpenGallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.page();
});
afterAll(() => gallery.close());
beforeEach(() => page.evaluate(() => void window.gallery.dispatched.splice(0)));

const dispatched = () => page.evaluate(() => window.gallery.dispatched);

/** Where focus and caret are: both must stay in the reply box. */
const whereabouts = () =>
  page.evaluate(() => ({
    focus: document.activeElement?.id,
    caret: getSelection()?.focusOffset,
    line: getSelection()?.focusNode?.textContent?.slice(0, 12),
  }));

describe('focus and caret stay in the reply box', () => {
  it.each([
    ['badge-error', 'button.badge', [{ type: 'panel-toggled' }]],
    ['card-key', 'button.reframe >> nth=0', [{ type: 'reframe-chosen', key: 'own.blame-customer', reframe: 0 }]],
    ['card-key', 'button.reframe >> nth=1', [{ type: 'reframe-chosen', key: 'own.blame-customer', reframe: 1 }]],
    ['card-key', 'text=Dismiss', [{ type: 'dismissed', key: 'own.blame-customer' }]],
    ['card-key', 'text=More', [{ type: 'more-toggled' }]],
    ['card-more', 'text=Not on this ticket', [{ type: 'muted-here', key: 'own.blame-customer' }]],
    ['card-more', 'text=Never this rule', [{ type: 'rule-turned-off', key: 'own.blame-customer' }]],
    ['card-more', 'text=Off on this site', [{ type: 'site-turned-off' }]],
    ['card-more', 'text=Pause an hour', [{ type: 'paused' }]],
    ['card-applying', 'button.reframe >> nth=0', []],
    ['panel-full', 'text=Claims to know their feeling', [{ type: 'card-opened', key: 'emp.pity', by: 'click' }]],
    ['panel-full', 'text=This is the third time you', [{ type: 'statement-chosen', id: 'repeat' }]],
    ['panel-full', '[aria-label="Close the panel"]', [{ type: 'panel-toggled', open: false }]],
    ['panel-full', '.panel h2 >> nth=0', []],
    ['panel-paused', 'text=Go on now', [{ type: 'turned-on' }]],
  ])('%s: %s', async (scene, selector, events) => {
    await show(page, scene, 'your order left the depot');
    const before = await whereabouts();
    expect(before.focus).toBe('composer');
    // Forced, since a control that waits for an edit is pressed as well: by an agent who does not wait.
    await page.locator('attune-overlay').locator(selector).click({ force: true });
    expect(await whereabouts()).toEqual(before);
    expect(await dispatched()).toEqual(events);
  });
});

it('tells the host nothing of what is pressed', async () => {
  await show(page, 'card-key');
  const heard = await page.evaluate(() => {
    const types: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) document.addEventListener(type, () => types.push(type));
    return Object.assign(window, { heard: types }).heard;
  });
  expect(heard).toEqual([]);
  await page.locator('attune-overlay').locator('text=Dismiss').click();
  expect(await page.evaluate(() => (window as unknown as { readonly heard: string[] }).heard)).toEqual([]);
});

it('lets the wheel scroll the panel and nothing behind it', async () => {
  await show(page, 'panel-full');
  const panel = page.locator('attune-overlay').locator('.panel');
  await panel.hover();
  await page.mouse.wheel(0, 5000);
  await page.waitForFunction(
    () => (document.querySelector('attune-overlay')?.shadowRoot?.querySelector('.panel')?.scrollTop ?? 0) > 40,
  );
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('reaches every control with Tab, for those who leave the box', async () => {
  await show(page, 'card-more');
  await page.locator('#send').focus();
  const reached: string[] = [];
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? ''));
  }
  expect(reached.some((text) => text.startsWith('Thank you for telling us'))).toBe(true);
  expect(reached.some((text) => text.startsWith('Pause an hour'))).toBe(true);
});

it('lets the badge be dragged to another corner, and does not take that for a click', async () => {
  await show(page, 'badge-error', 'Robin');
  const before = await whereabouts();
  const badge = await page.locator('attune-overlay').locator('button.badge').boundingBox();
  const composer = await page.locator('#composer').boundingBox();
  if (!badge || !composer) throw new Error('nothing to drag');
  await page.mouse.move(badge.x + 12, badge.y + 12);
  await page.mouse.down();
  await page.mouse.move(composer.x + 30, composer.y + 10, { steps: 4 });
  await page.mouse.up();
  expect(await dispatched()).toEqual([{ type: 'badge-moved', corner: 'top-start' }]);
  expect(await whereabouts()).toEqual(before);
});
