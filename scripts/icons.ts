import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser/ensure.ts';

/** Draws public/icons/attune.svg in the sizes that browsers and stores ask for. Run it after a change of the logo: `npx tsx scripts/icons.ts`. */
const SIZES = [16, 32, 48, 128];
const folder = new URL('../public/icons/', import.meta.url);

const logo = readFileSync(new URL('attune.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${logo}`);
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
