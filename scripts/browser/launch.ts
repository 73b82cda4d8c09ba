import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { ensureBrowser } from './ensure.ts';

/** What the browser must know of the playground's server to reach it under the helpdesks' real names. */
export interface Helpdesk {
  readonly port: number;
  /** Base64 SHA-256 of the throwaway certificate's public key: this key is trusted, no other. */
  readonly key: string;
}

export interface LaunchOptions {
  readonly helpdesk: Helpdesk;
  /** Folder of the unpacked extension; null for a browser without it. Default: the shipped Chrome build. */
  readonly extension?: string | null;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
}

export interface Launched {
  readonly context: BrowserContext;
  /** '' without an extension. */
  readonly extensionId: string;
  /** The extension's background, started again when the browser had stopped it. */
  worker(): Promise<Worker>;
  /** Loads the extension's folder anew, as the reload button of the extensions page does. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}

export const SHIPPED_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A browser with a fresh profile in which the helpdesks' host names lead to the playground and all others nowhere. */
export async function launch({
  helpdesk,
  extension = SHIPPED_BUILD,
  headless = true,
  colorScheme,
  args = [],
}: LaunchOptions): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'attune-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    // The old headless mode knows no extensions, so playwright's own switch stays off and the new mode is asked for below.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    // With a window, Ctrl+C is the caller's to handle: playwright would end the process with an error.
    ...(headless ? { viewport: { width: 1440, height: 900 } } : { viewport: null, handleSIGINT: false }),
    ...(colorScheme && { colorScheme }),
    args: [
      ...(headless ? ['--headless=new'] : ['--window-size=1440,960']),
      // Chromium refuses its sandbox to root, which is who runs a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      `--ignore-certificate-errors-spki-list=${helpdesk.key}`,
      `--host-resolver-rules=${resolverRules(helpdesk.port)}`,
      ...args,
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = extension ? await load(context, extension) : '';
    return {
      context,
      extensionId,
      worker: () => backgroundOf(context, extensionId),
      reloadExtension: async () => {
        if (extension) await load(context, extension);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function resolverRules(port: number): string {
  const here = `127.0.0.1:${port}`;
  return [`MAP *.zendesk.com ${here}`, `MAP *.freshdesk.com ${here}`, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

/** Branded Chrome ignores `--load-extension`; this command of the DevTools protocol works in all of the family. */
async function load(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser takes no commands, so the extension cannot be loaded.');
  const session = await browser.newBrowserCDPSession();
  try {
    const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: folder } as never)) as { id: string };
    return id;
  } finally {
    await session.detach();
  }
}

async function backgroundOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const mine = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  return context.serviceWorkers().find(mine) ?? context.waitForEvent('serviceworker', { predicate: mine });
}
