import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KILOBYTE = 1000;

interface Manifest {
  readonly permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly exclude_matches?: readonly string[];
    readonly all_frames?: boolean;
    readonly world?: string;
  }[];
  readonly icons: Readonly<Record<string, string>>;
  readonly browser_specific_settings?: { readonly gecko: { readonly data_collection_permissions: unknown } };
}

/** Firefox's event page cannot be a module, so the analyser is in its package twice. */
const PACKAGE_LIMIT = { 'chrome-mv3': 1000 * KILOBYTE, 'firefox-mv2': 1400 * KILOBYTE };

describe.each(['chrome-mv3', 'firefox-mv2'] as const)('the shipped %s', (target) => {
  const folder = resolve(import.meta.dirname, '../../.output', target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const scripts = files.filter((path) => path.endsWith('.js'));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for storage, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage']);
    const asked = Object.keys(manifest).filter((key) =>
      /permissions|externally|web_accessible|content_security|commands|update_url|^key$/.test(key),
    );
    expect(asked).toEqual(['permissions']);
  });

  it('runs on the two helpdesks, in their own pages and apart from their code', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script?.matches.toSorted()).toEqual(['https://*.freshdesk.com/*', 'https://*.zendesk.com/agent/*']);
    expect(script?.exclude_matches).toEqual(['https://*.freshdesk.com/support/*']);
    expect(script?.all_frames ?? false).toBe(false);
    expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('holds no code that could reach the network, or run what is not in it', () => {
    // A library's own method may be called fetch; the browser's is called bare or on a global object.
    const bare = String.raw`(?<![.\w$])fetch\((?![\w$,]*\)\{)|\b(window|self|globalThis)\.fetch\b`;
    const others = String.raw`\b(XMLHttpRequest|sendBeacon|WebTransport|importScripts|RTCPeerConnection|(WebSocket|EventSource|eval|new Function)\()`;
    const reach = new RegExp(`${bare}|${others}`);
    expect('a=await fetch(b);}fetch(e,t){return x.fetch(e)}'.match(reach)?.index).toBe(8);
    expect(scripts.length).toBeGreaterThan(2);
    for (const path of scripts) expect(readFileSync(path, 'utf8').match(reach)?.[0], path).toBeUndefined();
  });

  it('loads nothing from elsewhere', () => {
    for (const path of files.filter((name) => /\.(html|css)$/.test(name))) {
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/(src|href)="(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import/);
    }
  });

  it('has every icon that it names', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const icon of Object.values(manifest.icons)) expect(existsSync(join(folder, icon)), icon).toBe(true);
  });

  it('is small', () => {
    const content = readFileSync(join(folder, 'content-scripts/coach.js'));
    expect(gzipSync(content).length).toBeLessThan(100 * KILOBYTE);
    const packed = files.reduce((sum, path) => sum + deflateRawSync(readFileSync(path)).length, 0);
    expect(packed).toBeLessThan(PACKAGE_LIMIT[target]);
  });

  it('holds nothing of the editors, the bench or the tests', () => {
    for (const path of scripts)
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/froala_editor|CKEditorError|playwright|playgroundSent/);
    if (target.startsWith('firefox'))
      expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
