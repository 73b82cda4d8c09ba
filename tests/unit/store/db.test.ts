import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshStore, restartedStore, value } from './database.ts';

interface Fixture {
  readonly version: number;
  readonly stores: readonly { name: string; keyPath: string; indexes: readonly { name: string; unique: boolean }[] }[];
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const FIXTURES = new URL('./fixtures/', import.meta.url);
const MIGRATIONS = new URL('../../../lib/store/migrations/', import.meta.url);
const numbered = (folder: URL) => readdirSync(folder).filter((name) => name.startsWith('v'));

/** A database as that version left it on a person's machine, written without any code of ours. */
function installed({ version, stores, rows }: Fixture): Promise<void> {
  return new Promise((resolve, reject) => {
    // Dexie counts versions in tens.
    const request = indexedDB.open('attune', version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of stores) {
        const table = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) table.createIndex(index.name, index.name, { unique: index.unique });
        for (const row of rows[name] ?? []) table.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('the database', () => {
  let store: Awaited<ReturnType<typeof freshStore>>;
  beforeEach(async () => {
    store = await freshStore();
  });

  it('has a fixture for every version', () => {
    expect(numbered(FIXTURES).map((name) => name.replace('.json', ''))).toEqual(
      numbered(MIGRATIONS).map((name) => name.replace('.ts', '')),
    );
  });

  it('never changes a version that is on people’s machines', () => {
    const frozen = Object.fromEntries(
      numbered(MIGRATIONS).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(new URL(name, MIGRATIONS)))
          .digest('hex')
          .slice(0, 16),
      ]),
    );
    expect(frozen).toMatchInlineSnapshot(`
      {
        "v1.ts": "8c4f81f0c15a9f57",
      }
    `);
  });

  it.each(numbered(FIXTURES))('opens what %s left, with nothing lost', async (name) => {
    const fixture: Fixture = JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'));
    await installed(fixture);
    expect(value(await store.phrases.listPhrases())).toMatchObject([
      { text: 'Losing a full morning to this export is not okay, {customer.first_name}.', count: 4 },
    ]);
    expect(value(await store.packs.activePackRules()).map(({ id }) => id)).toEqual(['pack:acme/kindly']);
  });

  it.each([
    ['UnknownError', 'Internal error opening backing store for indexedDB.open.', 'corrupt'],
    ['InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.', 'unavailable'],
    ['SecurityError', 'The operation is insecure.', 'unavailable'],
    ['QuotaExceededError', 'Encountered full disk while opening backing store.', 'full'],
  ])('says in a word why it cannot be opened: %s', async (name, message, trouble) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(message, name);
    });
    expect(await store.phrases.listPhrases()).toEqual({ ok: false, trouble });
    vi.restoreAllMocks();
    expect(value(await store.phrases.listPhrases())).toEqual([]);
  });

  it('does not wait for ever for a page that keeps an old version open', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => ({ addEventListener: () => undefined }) as never);
    const waiting = store.phrases.listPhrases();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await waiting).toEqual({ ok: false, trouble: 'blocked' });
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('starts afresh when it was deleted under an open page', async () => {
    await store.phrases.savePhrase(null, 'I will stay with this until it is done.');
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('attune');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(value(await store.phrases.listPhrases())).toEqual([]);
    await store.phrases.savePhrase(null, 'And it works as before again.');
    expect(value(await store.phrases.countPhrases())).toBe(1);
  });

  it('is erased whole, and empty afterwards', async () => {
    await store.phrases.savePhrase(null, 'I will stay with this until it is done.');
    value(await store.db.eraseDatabase());
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
    store = await restartedStore();
    expect(value(await store.phrases.listPhrases())).toEqual([]);
  });

  it('passes on a fault of ours instead of hiding it', async () => {
    const fault = new TypeError('a fault');
    await expect(store.db.withDatabase(() => Promise.reject(fault))).rejects.toBe(fault);
  });
});
