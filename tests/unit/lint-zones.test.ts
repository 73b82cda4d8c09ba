import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** One line of code in one place, and what the linter must say of it; null where it must say nothing. */
type Case = readonly [file: string, code: string, says: string | null];

const PURE = 'This folder is pure';
const NETWORK = /network|fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport/;

const IMPORTS: readonly Case[] = [
  ...['text', 'language', 'analyzer', 'rules', 'packs', 'phrases', 'session'].flatMap((folder): Case[] => [
    [`lib/${folder}/a.ts`, `import x from '../editors/types.ts';`, PURE],
    [`lib/${folder}/a.ts`, `import x from '../store/db.ts';`, PURE],
    [`lib/${folder}/a.ts`, `import x from '../platform/messages.ts';`, PURE],
    [`lib/${folder}/deep/a.ts`, `import x from '../../../components/ui/Button.tsx';`, PURE],
    [`lib/${folder}/a.ts`, `import x from 'wxt/browser';`, PURE],
    [`lib/${folder}/a.ts`, `import x from 'dexie';`, PURE],
    [`lib/${folder}/a.ts`, `import x from 'preact';`, PURE],
    [`lib/${folder}/a.ts`, `import x from '../analyzer/types.ts';`, null],
  ]),
  ['lib/editors/a.ts', `import x from '../analyzer/analyze.ts';`, 'An editor knows lib/text'],
  ['lib/editors/a.ts', `import x from '../sites/zendesk.ts';`, 'An editor knows lib/text'],
  ['lib/editors/a.ts', `import x from '../platform/report.ts';`, 'An editor knows lib/text'],
  ['lib/editors/a.ts', `import x from 'wxt/browser';`, 'An editor needs the DOM'],
  ['lib/editors/a.ts', `import x from '../text/normalise.ts';`, null],
  ['lib/editors/a.ts', `import x from '../analyzer/types.ts';`, null],
  ['lib/sites/a.ts', `import x from '../session/reduce.ts';`, 'A site is data'],
  ['lib/page/a.ts', `import x from '../store/settings.ts';`, 'lib/page reads what a page shows'],
  ['lib/page/a.ts', `import x from '../editors/registry.ts';`, null],
  ['lib/box/a.ts', `import x from '../store/phrases.ts';`, 'A content script reads settings only'],
  ['lib/box/a.ts', `import x from '../analyzer/analyze.ts';`, 'Analysis runs in the background'],
  ['lib/box/a.ts', `import x from '../../components/overlay/mount.tsx';`, 'A box draws through its ports'],
  ['lib/box/a.ts', `import x from '../store/settings.ts';`, null],
  ['lib/background/a.ts', `import x from '../page/composer.ts';`, 'The background never sees a page'],
  ['lib/background/a.ts', `import x from '../store/packs.ts';`, null],
  ['lib/store/a.ts', `import x from '../editors/registry.ts';`, 'The store knows what it keeps'],
  ['lib/store/a.ts', `import x from 'wxt/browser';`, 'The browser object lives in lib/platform'],
  ['lib/store/a.ts', `import x from 'dexie';`, null],
  ['lib/store/a.ts', `import x from 'wxt/utils/storage';`, null],
  ['lib/platform/a.ts', `import x from '../../components/ui/Button.tsx';`, 'The platform carries messages'],
  ['lib/platform/a.ts', `import x from 'dexie';`, 'The platform carries messages'],
  ['lib/platform/a.ts', `import x from 'wxt/browser';`, null],
  ['components/ui/a.tsx', `import x from '../../lib/store/settings.ts';`, 'by props'],
  ['components/ui/a.tsx', `import { useState } from 'preact/hooks';`, 'no state'],
  ['components/ui/a.tsx', `import { useId } from 'preact/hooks';`, null],
  ['components/overlay/a.tsx', `import x from '../../lib/store/settings.ts';`, 'The overlay knows the session'],
  ['components/overlay/a.tsx', `import x from '../../lib/editors/registry.ts';`, 'The overlay knows the session'],
  ['components/overlay/a.tsx', `import x from '../../lib/analyzer/analyze.ts';`, 'The overlay knows the session'],
  ['components/overlay/a.tsx', `import x from 'wxt/browser';`, 'no browser object'],
  ['components/overlay/panel/a.tsx', `import x from '../../../lib/session/types.ts';`, null],
  ['components/overlay/a.tsx', `import x from '../../lib/platform/messages.ts';`, null],
  ['components/popup/a.tsx', `import x from '../../lib/editors/registry.ts';`, 'no host page'],
  ['components/options/a.tsx', `import x from 'dexie';`, 'Through lib/platform'],
  ['components/options/a.tsx', `import x from '../../lib/store/settings.ts';`, null],
  ['components/popup/a.tsx', `import x from '../../entrypoints/background.ts';`, 'no host page'],
  ['entrypoints/popup/a.tsx', `import x from '../../entrypoints/background.ts';`, 'Nothing imports an entrypoint'],
  ['entrypoints/a.ts', `import x from '../lib/platform/report.ts';`, null],
];

const SHIPPED = ['lib/session/b.ts', 'components/overlay/b.tsx', 'entrypoints/b.ts'] as const;

const BANS: readonly (readonly [says: string | RegExp, fires: readonly string[], silent: readonly string[]])[] = [
  [
    NETWORK,
    [
      `fetch('x');`,
      `window.fetch('x');`,
      'new XMLHttpRequest();',
      `new WebSocket('x');`,
      `new EventSource('x');`,
      `navigator.sendBeacon('x');`,
      `new window.WebSocket('x');`,
    ],
    ['prefetch(a);', 'store.get(a);'],
  ],
  [
    'HTML sinks',
    [
      `el.innerHTML = 'x';`,
      `el.innerHTML += 'x';`,
      'read(el.outerHTML);',
      `el.insertAdjacentHTML('beforeend', 'x');`,
      `document.write('x');`,
    ],
    [`el.textContent = 'x';`, 'read(el.innerText);'],
  ],
  ['execCommand', [`document.execCommand('copy');`], []],
  ['setInterval', ['setInterval(run, 9);', 'window.setInterval(run, 9);'], ['setTimeout(run, 9);']],
  [
    'AbortSignal',
    [
      `el.addEventListener('click', run);`,
      `el.addEventListener('click', run, { capture: true });`,
      `el.addEventListener('click', run, true);`,
    ],
    [
      `el.addEventListener('click', run, { signal });`,
      `el.addEventListener('click', run, { capture: true, signal: ctx.signal });`,
      `signal.addEventListener('abort', run, { once: true });`,
    ],
  ],
  [
    'where it runs',
    [`if (import.meta.env.MODE === 'test') run();`, 'if (navigator.webdriver) run();', 'if (process.env.CI) run();'],
    [`if (import.meta.env.BROWSER === 'firefox') run();`],
  ],
  [
    'Nothing handles this error',
    [
      'try { run(); } catch {}',
      'try { run(); } catch (e) { /* never mind */ }',
      'try { run(); } catch {} finally { end(); }',
      'run().catch(() => {});',
    ],
    ['try { run(); } catch (e) { report(e); }', 'run().catch(report);'],
  ],
];

const REGULAR = ['const a = /x/;', `const a = new RegExp('x');`, `const a = RegExp('x');`];

const cases: readonly (readonly [file: string, code: string, says: string | RegExp | null])[] = [
  ...IMPORTS,
  ...BANS.flatMap(([says, fires, silent]) =>
    SHIPPED.flatMap((file) => [
      ...fires.map((code) => [file, code, says] as const),
      ...silent.map((code) => [file, code, null] as const),
    ]),
  ),
  ['components/overlay/c.tsx', 'export const a = <p dangerouslySetInnerHTML={{ __html: x }} />;', 'dangerouslySetInnerHTML'],
  ['lib/editors/c.ts', `document.execCommand('insertText', false, 'x');`, null],
  ...REGULAR.flatMap((code) => [
    ['lib/rules/emp/c.ts', code, 'No regular expressions'] as const,
    ['lib/packs/c.ts', code, 'No regular expressions'] as const,
    ['lib/text/c.ts', code, null] as const,
  ]),
];

interface Diagnostic {
  readonly message: string;
  readonly category: string;
  readonly location: { readonly path: string };
}

/** What the project's own configuration says of each case, each in a file of its own, from one run of the linter. */
function lint(folder: string): Map<string, string[]> {
  cpSync(join(root, 'biome.jsonc'), join(folder, 'biome.jsonc'));
  cpSync(join(root, '.gitignore'), join(folder, '.gitignore'));
  cpSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  cases.forEach(([file, code], index) => {
    const path = join(folder, caseFile(file, index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${code}\n`);
  });
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
  const said = new Map<string, string[]>();
  for (const { message, category, location } of diagnostics)
    said.set(location.path, [...(said.get(location.path) ?? []), `${category}: ${message}`]);
  return said;
}

/** `lib/rules/a.ts` becomes `lib/rules/7-a.ts`: same zone, own file. */
function caseFile(file: string, index: number): string {
  return join(dirname(file), `${index}-${file.slice(file.lastIndexOf('/') + 1)}`);
}

describe('lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-lint-'));
  let said: Map<string, string[]>;
  beforeAll(() => {
    said = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(cases.map(([file, code, says], index) => ({ file, code, says, path: caseFile(file, index) })))(
    '$file: $code -> $says',
    ({ path, says }) => {
      const about = (said.get(path) ?? []).filter((line) => /^(plugin|lint\/style\/noRestricted|lint\/security)/.test(line));
      if (says === null) expect(about).toEqual([]);
      else expect(about.join('\n')).toMatch(says);
    },
  );

  it('has a zone for every folder of lib', () => {
    const probes = readdirSync(join(root, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const zoned = new Set(IMPORTS.map(([file]) => file.split('/')[1]));
    expect(probes.map(({ name }) => name).filter((name) => !zoned.has(name))).toEqual([]);
  });
});
