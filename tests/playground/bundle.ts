import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Workspace } from './ticket.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/playground');
const CLIENT = join(import.meta.dirname, 'client');

export interface PageFiles {
  readonly script: Buffer;
  readonly style: Buffer;
}

let bundled: Promise<Record<Workspace, PageFiles>> | null = null;

/** Bundles both workspaces with their real editors into the cache folder, which git does not see. Once a process. */
export function bundlePages(): Promise<Record<Workspace, PageFiles>> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Record<Workspace, PageFiles>> {
  mkdirSync(CACHE, { recursive: true });
  await build({
    entryPoints: { zendesk: join(CLIENT, 'zendesk/main.tsx'), freshdesk: join(CLIENT, 'freshdesk/main.tsx') },
    outdir: CACHE,
    bundle: true,
    // On a host that is not a developer's own, the trial of a later version locks undo. Freshdesk's own version is unknown.
    alias: { 'froala-editor': 'froala-editor-4' },
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  const files = (name: Workspace): PageFiles => ({
    script: readFileSync(join(CACHE, `${name}.js`)),
    style: readFileSync(join(CACHE, `${name}.css`)),
  });
  return { zendesk: files('zendesk'), freshdesk: files('freshdesk') };
}
