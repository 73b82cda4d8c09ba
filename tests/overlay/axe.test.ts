import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenGallery, openGallery, show } from './gallery/open.ts';
import { SCENES } from './gallery/samples.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: OpenGallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    return axe.run('attune-overlay', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe.each(['light', 'dark'] as const)('axe finds nothing serious in %s', (theme) => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.page({ theme });
    await page.evaluate(AXE);
  });

  it.each(Object.keys(SCENES))('%s', async (scene) => {
    await show(page, scene);
    expect(await violations(page)).toEqual([]);
  });
});

it('would find something: a button without a name', async () => {
  const page = await gallery.page();
  await page.evaluate(AXE);
  await show(page, 'badge-quiet');
  await page.evaluate(() => {
    const badge = document.querySelector('attune-overlay')?.shadowRoot?.querySelector('.badge');
    badge?.removeAttribute('aria-label');
    badge?.removeAttribute('title');
  });
  expect(await violations(page)).toHaveLength(1);
});
