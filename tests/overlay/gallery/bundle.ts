import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** Lets the page's own script and style past its policy. */
export const NONCE = 'gallery';

/** The gallery as one page: the real overlay, with the extension's `browser` stood in for. Outside the shipped build. */
export async function bundleGallery(): Promise<string> {
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: here('.'),
    plugins: [preact()],
    resolve: { alias: { 'wxt/browser': here('./fake-browser.ts') } },
    build: {
      // The shipped build's own (see wxt.config.ts): an older target rewrites the style sheets.
      target: ['chrome125', 'firefox140'],
      write: false,
      cssCodeSplit: false,
      lib: { entry: here('./gallery.ts'), formats: ['es'], fileName: 'gallery' },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const text = (ending: string) =>
    files
      .flatMap((file) => (file.fileName.endsWith(ending) ? ['code' in file ? file.code : String(file.source)] : []))
      .join('\n');
  const script = text('.js').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overlay gallery</title><style nonce="${NONCE}">${text('.css')}</style></head>
<body><script type="module" nonce="${NONCE}">${script}</script></body></html>`;
}
