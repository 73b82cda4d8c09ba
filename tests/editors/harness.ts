import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser/ensure.ts';

/** Calls the functions that a bundle left on `globalThis[name]` in its isolated world. Arguments and results are JSON. */
export type Remote<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

let browser: Promise<Browser> | null = null;

function launch(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** A page of its own origin that runs a bundle of `file` (below this folder) in its own world. `alias`: packages in place of others. */
export async function openPage(file: string, alias: Record<string, string> = {}): Promise<Page> {
  const { js, css } = await bundle(file, alias);
  return servePage('/', '<link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>', { js, css });
}

/** A page with this body at this path. */
export async function servePage(path: string, body: string, files: { js?: string; css?: string } = {}): Promise<Page> {
  const page = await (await launch()).newPage();
  await page.route('https://editor.test/**', (route) => {
    switch (new URL(route.request().url()).pathname) {
      case '/page.js':
        return route.fulfill({ contentType: 'text/javascript', body: files.js ?? '' });
      case '/page.css':
        return route.fulfill({ contentType: 'text/css', body: files.css ?? '' });
      case path:
        return route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><body>${body}` });
      default:
        return route.fulfill({ status: 404, body: '' });
    }
  });
  await page.goto(`https://editor.test${path}`);
  return page;
}

/** Runs a bundle of `file` in an isolated world of the page, where content scripts live, and gives its `name` to be called. */
export async function isolated<T extends object>(page: Page, file: string, name: string): Promise<Remote<T>> {
  const { js } = await bundle(file);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
  await run(`${js};undefined`);
  const call = (_target: object, method: string | symbol) =>
    method === 'then' ? undefined : (...args: unknown[]) => run(`${name}.${String(method)}(...${JSON.stringify(args)})`);
  return new Proxy({}, { get: call }) as Remote<T>;
}

const built = new Map<string, Promise<{ js: string; css: string }>>();

function bundle(file: string, alias: Record<string, string> = {}): Promise<{ js: string; css: string }> {
  const name = JSON.stringify([file, alias]);
  const known = built.get(name);
  if (known) return known;
  const made = build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    alias,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'chrome130',
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'error',
  }).then(({ outputFiles }) => {
    const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
    return { js: text('.js'), css: text('.css') };
  });
  built.set(name, made);
  return made;
}
