import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A fresh browser profile: no database, and the store's modules as after a start of the background. */
export async function freshStore() {
  globalThis.indexedDB = new IDBFactory();
  return restartedStore();
}

/** The background was stopped and started: what is stored stays, what was in memory is gone. */
export async function restartedStore() {
  vi.resetModules();
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  return {
    db: await import('../../../lib/store/db.ts'),
    phrases: await import('../../../lib/store/phrases.ts'),
    packs: await import('../../../lib/store/packs.ts'),
  };
}

/** The value of what must have worked. */
export function value<T>(stored: { ok: true; value: T } | { ok: false; trouble: string }): T {
  if (!stored.ok) throw new Error(`The store said: ${stored.trouble}`);
  return stored.value;
}
