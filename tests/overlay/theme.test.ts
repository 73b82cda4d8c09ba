import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenGallery, openGallery } from './gallery/open.ts';

let gallery: OpenGallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.page();
});
afterAll(() => gallery.close());

/** What the reply box, the box around it, the page and the root are painted with. */
it.each<readonly [string, readonly [string, string, string, string], 'light' | 'dark']>([
  ['a white page', ['', '', '#fff', ''], 'light'],
  ['a dark page under a box without a colour', ['', '', '#1b2126', ''], 'dark'],
  ['a dark box on a white page', ['#15191c', '', '#fff', ''], 'dark'],
  ['a light box on a dark page', ['', '#fff3e4', '#000', ''], 'light'],
  ['a thin veil of black over white', ['rgb(0 0 0 / 10%)', '', '#fff', ''], 'light'],
  ['a thin veil of white over black', ['', 'rgb(255 255 255 / 8%)', '#000', ''], 'dark'],
  ['colours of today', ['oklch(0.25 0.02 250)', '', '#fff', ''], 'dark'],
  ['no colour at all', ['transparent', 'transparent', 'transparent', ''], 'light'],
  ['no colour at all on a dark canvas', ['transparent', 'transparent', 'transparent', 'dark'], 'dark'],
])('%s', async (_, colours, theme) => {
  const seen = await page.evaluate(([composer = '', box = '', body = '', scheme = '']) => {
    for (const [selector, colour] of [
      ['#composer', composer],
      ['#box', box],
      ['body', body],
    ] as const) {
      document.querySelector<HTMLElement>(selector)?.style.setProperty('background', colour);
    }
    document.documentElement.style.colorScheme = scheme;
    return window.gallery.theme();
  }, colours);
  expect(seen).toBe(theme);
});
