import type { Transaction } from 'dexie';

/** One step of the database's shape. It must not import live code: what it means may never change. */
export interface Migration {
  readonly version: number;
  /** Dexie's schema syntax; tables that are not named stay as they were. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
