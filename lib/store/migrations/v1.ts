import type { Migration } from './migration.ts';

/** Version 1. Frozen: databases of this shape are on people's machines. A change is a new file beside this one. */
export const v1: Migration = {
  version: 1,
  stores: {
    // Phrases the agent used or wrote; `key` is phraseKey(text), so the same phrase is there once.
    phrases: 'id, &key, lastUsed',
    packs: 'id',
  },
};
