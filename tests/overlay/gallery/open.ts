import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browser/ensure.ts';
import { bundleGallery, NONCE } from './bundle.ts';
import type { Gallery } from './gallery.ts';

export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Browser zoom: 2 is 200 %. */
  readonly zoom?: number;
}

declare global {
  interface Window {
    readonly gallery: Gallery;
  }
}

/** As strict as a host can be: the overlay's styles must not need its leave. */
const STRICT = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'`;

const WIDTH = 1280;
const HEIGHT = 800;

export interface OpenGallery {
  page(look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium with the gallery, a page for each look. Nothing is served: the page is handed over as the answer to its address. */
export async function openGallery(): Promise<OpenGallery> {
  const html = await bundleGallery();
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    async page({ theme = 'light', dir = 'ltr', forcedColors = false, reducedMotion = false, zoom = 1 } = {}) {
      const page = await browser.newPage({
        // A zoomed page is one with fewer CSS pixels, each of them larger.
        viewport: { width: Math.round(WIDTH / zoom), height: Math.round(HEIGHT / zoom) },
        deviceScaleFactor: zoom,
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      });
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': STRICT }, body: html }),
      );
      await page.goto(`https://gallery.example/?dir=${dir}&theme=${theme}`);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Shows a scene and waits until it is in its place and has come to rest. */
export async function show(page: Page, scene: string, caretBehind?: string): Promise<void> {
  await page.evaluate(
    ([scene = '', words]) => {
      window.gallery.show(scene);
      if (words) window.gallery.caretBehind(words);
    },
    caretBehind === undefined ? [scene] : [scene, caretBehind],
  );
  await settled(page);
}

/** All floating parts placed, all animations done. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.querySelector('attune-overlay')?.shadowRoot;
    await new Promise(requestAnimationFrame);
    await Promise.all(root?.getAnimations().map((animation) => animation.finished) ?? []);
  });
  await page.waitForFunction(
    () => !document.querySelector('attune-overlay')?.shadowRoot?.querySelector('.floating:not([data-placed])'),
  );
}
