import Dexie, { type EntityTable } from 'dexie';
import type { Pack } from '../packs/schema.ts';
import { MIGRATIONS } from './migrations/registry.ts';

/** A phrase the agent used or wrote, personal data taken out. Times are milliseconds since 1970. */
export interface StoredPhrase {
  readonly id: string;
  readonly text: string;
  /** `phraseKey(text)`: near-identical texts share it. */
  readonly key: string;
  readonly kind: 'reframe' | 'statement' | 'phrase';
  readonly count: number;
  readonly firstUsed: number;
  readonly lastUsed: number;
  /** Customer states and situations it was used in, latest first. */
  readonly states: readonly string[];
  readonly situations: readonly string[];
  /** True once the agent wrote it: then a later use no longer replaces its wording. */
  readonly edited: boolean;
}

export interface StoredPack {
  readonly id: string;
  /** The file as imported, for export and for reading it again. */
  readonly source: string;
  /** What was read from it: rules that were broken are not in it. */
  readonly pack: Pack;
  readonly enabled: boolean;
  readonly importedAt: number;
}

export type Database = Dexie & { phrases: EntityTable<StoredPhrase, 'id'>; packs: EntityTable<StoredPack, 'id'> };

/**
 * Why the database could not be used. `blocked`: another page holds an old version open. `full`: the disk is.
 * `unavailable`: the browser keeps no database (private window, policy). `corrupt`: it is there and cannot be read.
 */
export type Trouble = 'blocked' | 'full' | 'unavailable' | 'corrupt';

/** Expected failure is a value: a page that gets it still opens and says so. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

const NAME = 'attune';
/** A blocked open never ends by itself. Milliseconds. */
const PATIENCE = 4000;
let opened: Database | null = null;

function database(): Database {
  if (opened) return opened;
  const db = new Dexie(NAME) as Database;
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = db.version(version).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  opened = db;
  return db;
}

/**
 * Runs `work` on the open database. Only the background and the extension's own pages may call this: in a content
 * script it would open a database of the host page.
 */
export async function withDatabase<T>(work: (db: Database) => PromiseLike<T>): Promise<Stored<T>> {
  try {
    const db = database();
    if (!db.isOpen()) await withinPatience(db.open());
    return { ok: true, value: await work(db) };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    // The next call starts afresh: a database deleted or repaired meanwhile is then found.
    opened?.close();
    opened = null;
    return { ok: false, trouble };
  }
}

/** Deletes the database with all phrases and packs. */
export async function eraseDatabase(): Promise<Stored<void>> {
  opened?.close();
  opened = null;
  try {
    await withinPatience(Dexie.delete(NAME));
    return { ok: true, value: undefined };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return { ok: false, trouble };
  }
}

class Blocked extends Error {
  override readonly name = 'BlockedError';
}

async function withinPatience<T>(work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Blocked()), PATIENCE);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Null for what is no trouble of the database but a fault of ours. */
function troubleOf(error: unknown): Trouble | null {
  if (error instanceof Blocked) return 'blocked';
  if (!(error instanceof Error || error instanceof DOMException)) return null;
  const names = [error.name, (error as { inner?: { name?: string } }).inner?.name ?? ''];
  const is = (...wanted: string[]) => names.some((name) => wanted.includes(name));
  if (is('QuotaExceededError')) return 'full';
  if (is('MissingAPIError', 'MissingAPI', 'SecurityError', 'InvalidStateError')) return 'unavailable';
  if (is('OpenFailedError', 'UnknownError', 'VersionError', 'NotFoundError', 'DatabaseClosedError', 'AbortError', 'DataError'))
    return 'corrupt';
  return null;
}
