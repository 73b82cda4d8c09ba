import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Look, openGallery, show } from './gallery/open.ts';

/** Photographs every scene of the gallery in every look. Usage: `tsx tests/overlay/shoot.ts [folder] [scene …]`. */
const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { theme: 'dark' },
  forced: { forcedColors: true },
  zoomed: { zoom: 2 },
  rtl: { dir: 'rtl' },
};

const [folder = '.artifacts/overlay', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
for (const [name, look] of Object.entries(LOOKS)) {
  const page = await gallery.page(look);
  const scenes = wanted.length > 0 ? wanted : await page.evaluate(() => window.gallery.scenes);
  for (const scene of scenes) {
    await show(page, scene, 'your order left the depot');
    await page.screenshot({ path: join(folder, `${name}-${scene}.png`) });
  }
  await page.close();
}
await gallery.close();
console.log(`Pictures are in ${folder}.`);
