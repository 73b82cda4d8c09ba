import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, type OpenGallery, openGallery, settled, show } from './gallery/open.ts';

let gallery: OpenGallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const LOOKS: readonly (readonly [string, Look])[] = [
  ['as usual', {}],
  ['at 200 %', { zoom: 2 }],
  ['from right to left', { dir: 'rtl' }],
];
const CARETS = ['Hi Dana,', 'may have caused.', 'contacted us sooner', 'how you feel.', 'with you soon.', 'Robin'];
const CARDS = ['card-key', 'card-slots', 'card-remove', 'card-short-words', 'card-more', 'panel-and-card'];

interface Boxes {
  readonly part: DOMRect;
  readonly caret: DOMRect;
  readonly window: { readonly width: number; readonly height: number };
}

const boxes = (page: Page, part: string): Promise<Boxes> =>
  page.evaluate((part) => {
    const element = document.querySelector('attune-overlay')?.shadowRoot?.querySelector(part);
    const caret = getSelection()?.getRangeAt(0).getClientRects()[0];
    if (!element || !caret) throw new Error(`no ${part} or no caret`);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return { part: element.getBoundingClientRect(), caret, window: { width, height } };
  }, part);

function expectClear({ part, caret, window }: Boxes): void {
  expect(part.width).toBeGreaterThan(100);
  expect(part.left).toBeGreaterThanOrEqual(0);
  expect(part.top).toBeGreaterThanOrEqual(0);
  expect(part.right).toBeLessThanOrEqual(window.width);
  expect(part.bottom).toBeLessThanOrEqual(window.height);
  // The caret is a hair; half a pixel is the rounding of the place.
  const coversLine = part.top < caret.bottom - 0.5 && part.bottom > caret.top + 0.5;
  const coversCaret = part.left < caret.left + 40 && part.right > caret.left - 40;
  expect(coversLine && coversCaret).toBe(false);
}

describe.each(LOOKS)('%s', (_, look) => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.page(look);
  });

  it.each(CARDS.flatMap((card) => CARETS.map((caret) => [card, caret] as const)))(
    '%s leaves the line behind "%s" free',
    async (card, caret) => {
      await show(page, card, caret);
      expectClear(await boxes(page, '.card'));
    },
  );

  it.each(CARETS)('the panel leaves the line behind "%s" free', async (caret) => {
    await show(page, 'panel-full', caret);
    expectClear(await boxes(page, '.panel'));
  });

  it('the badge is on none of the host’s controls', async () => {
    await show(page, 'badge-error');
    const covered = await page.evaluate(() => {
      const badge = document.querySelector('attune-overlay')?.shadowRoot?.querySelector('.badge')?.getBoundingClientRect();
      if (!badge) throw new Error('no badge');
      const controls = [...document.querySelectorAll('#tools button')].map((control) => control.getBoundingClientRect());
      return controls.some(
        (one) => one.left < badge.right && one.right > badge.left && one.top < badge.bottom && one.bottom > badge.top,
      );
    });
    expect(covered).toBe(false);
  });
});

it('the card stays where it is when the session is drawn again', async () => {
  const page = await gallery.page();
  await show(page, 'card-key', 'may have caused.');
  const before = await boxes(page, '.card');
  await page.evaluate(() => window.gallery.redraw());
  await settled(page);
  expect(await boxes(page, '.card')).toEqual(before);
});

it('follows the words when the host scrolls', async () => {
  const page = await gallery.page({ zoom: 2 });
  await show(page, 'badge-error');
  const top = () =>
    page.evaluate(
      () => document.querySelector('attune-overlay')?.shadowRoot?.querySelector('.badge')?.getBoundingClientRect().top ?? 0,
    );
  const gap = () =>
    page.evaluate(() => {
      const badge = document.querySelector('attune-overlay')?.shadowRoot?.querySelector('.badge')?.getBoundingClientRect();
      return Math.abs((badge?.top ?? 0) - (document.querySelector('#composer')?.getBoundingClientRect().bottom ?? 0));
    });
  const before = await top();
  await page.evaluate(() => scrollTo(0, 1000));
  await page.waitForFunction(() => scrollY > 0);
  await expect.poll(gap).toBeLessThanOrEqual(5);
  expect(await top()).not.toBe(before);
});
