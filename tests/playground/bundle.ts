import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Workspace } from './ticket.ts';

const CLIENT = join(import.meta.dirname, 'client');

export interface PageFiles {
  readonly script: Buffer;
  readonly style: Buffer;
}

let bundled: Promise<Record<Workspace, PageFiles>> | null = null;

/** Bundles both workspaces with their real editors, in memory, once a process: about a second. */
export function bundlePages(): Promise<Record<Workspace, PageFiles>> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Record<Workspace, PageFiles>> {
  const { outputFiles } = await build({
    entryPoints: { zendesk: join(CLIENT, 'zendesk/main.tsx'), freshdesk: join(CLIENT, 'freshdesk/main.tsx') },
    outdir: '/',
    write: false,
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
  const file = (name: string): Buffer => {
    const found = outputFiles.find(({ path }) => basename(path) === name);
    if (!found) throw new Error(`The bundler made no ${name}.`);
    return Buffer.from(found.contents);
  };
  const files = (name: Workspace): PageFiles => ({ script: file(`${name}.js`), style: file(`${name}.css`) });
  return { zendesk: files('zendesk'), freshdesk: files('freshdesk') };
}
