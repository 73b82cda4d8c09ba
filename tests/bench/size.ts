/** What the built extension weighs: `npm run bench:size`. Bytes are of the shipped files; a page pays for the gzipped content script only. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const BUILD = join(OUTPUT, 'chrome-mv3');
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);

for (const file of ['content-scripts/coach.js', 'background.js']) {
  const content = readFileSync(join(BUILD, file));
  console.log(`${file.padEnd(28)}${kilobytes(content.length)}${kilobytes(gzipSync(content).length)} gzip`);
}
for (const zip of readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'))) {
  console.log(`${zip.padEnd(28)}${kilobytes(statSync(join(OUTPUT, zip)).size)}`);
}
