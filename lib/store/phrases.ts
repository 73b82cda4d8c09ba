import { redact } from '../phrases/redact.ts';
import { countWords, phraseKey } from '../phrases/same.ts';
import type { Used } from '../platform/protocol.ts';
import { type Database, type Stored, type StoredPhrase, withDatabase } from './db.ts';

/** Fewer words are a swap of a word, not a phrase that anyone would look for. */
const LEAST_WORDS = 3;
/** Phrases kept. Beyond it the one unused for longest goes, never one that the agent wrote. */
const MOST_PHRASES = 5000;
const MOST_TAGS = 6;

/**
 * Keeps what was applied or inserted, personal data taken out. A near-identical text counts as the same phrase.
 * @returns the phrase as kept, or null when the text is too short to be one
 */
export function rememberUse(used: Used, now = Date.now()): Promise<Stored<StoredPhrase | null>> {
  const text = redact(used.text, used.names).trim();
  const key = phraseKey(text);
  if (countWords(text) < LEAST_WORDS || key === '') return Promise.resolve({ ok: true, value: null });
  return withDatabase((db) =>
    db.transaction('rw', db.phrases, async () => {
      const known = await db.phrases.where('key').equals(key).first();
      const phrase: StoredPhrase = {
        id: known?.id ?? crypto.randomUUID(),
        text: known?.edited ? known.text : text,
        key,
        kind: known?.kind ?? used.kind,
        count: (known?.count ?? 0) + 1,
        firstUsed: known?.firstUsed ?? now,
        lastUsed: now,
        states: latestFirst(used.states, known?.states),
        situations: latestFirst(used.situations, known?.situations),
        edited: known?.edited ?? false,
      };
      await db.phrases.put(phrase);
      if (!known) await dropUnused(db);
      return phrase;
    }),
  );
}

/** Keeps a phrase that the agent wrote or changed. `id` null makes a new one. Two phrases that become the same are merged. */
export function savePhrase(id: string | null, written: string, now = Date.now()): Promise<Stored<StoredPhrase | null>> {
  const text = redact(written).trim();
  const key = phraseKey(text);
  if (key === '') return Promise.resolve({ ok: true, value: null });
  return withDatabase((db) =>
    db.transaction('rw', db.phrases, async () => {
      const before = id === null ? undefined : await db.phrases.get(id);
      const same = await db.phrases.where('key').equals(key).first();
      if (before && same && same.id !== before.id) await db.phrases.delete(same.id);
      const merged = merge(before ?? same, before ? same : undefined);
      const phrase: StoredPhrase = {
        ...(merged ?? {
          id: crypto.randomUUID(),
          kind: 'phrase',
          count: 0,
          firstUsed: now,
          lastUsed: now,
          states: [],
          situations: [],
        }),
        text,
        key,
        edited: true,
      };
      await db.phrases.put(phrase);
      return phrase;
    }),
  );
}

/** All phrases, last used first. */
export function listPhrases(): Promise<Stored<readonly StoredPhrase[]>> {
  return withDatabase((db) => db.phrases.orderBy('lastUsed').reverse().toArray());
}

/** Deletes a phrase and gives it back, so that the deletion can be undone. */
export function deletePhrase(id: string): Promise<Stored<StoredPhrase | undefined>> {
  return withDatabase((db) =>
    db.transaction('rw', db.phrases, async () => {
      const phrase = await db.phrases.get(id);
      await db.phrases.delete(id);
      return phrase;
    }),
  );
}

/** Undoes a deletion. When the same phrase was used again meanwhile, the two become one. */
export function restorePhrase(phrase: StoredPhrase): Promise<Stored<void>> {
  return withDatabase((db) =>
    db.transaction('rw', db.phrases, async () => {
      const same = await db.phrases.where('key').equals(phrase.key).first();
      if (same) await db.phrases.delete(same.id);
      await db.phrases.put(merge(phrase, same) ?? phrase);
    }),
  );
}

export function countPhrases(): Promise<Stored<number>> {
  return withDatabase((db) => db.phrases.count());
}

/** Deletes every phrase; packs and settings stay. */
export function erasePhrases(): Promise<Stored<void>> {
  return withDatabase((db) => db.phrases.clear());
}

function merge(kept: StoredPhrase | undefined, other: StoredPhrase | undefined): StoredPhrase | undefined {
  if (!kept || !other || kept.id === other.id) return kept;
  return {
    ...kept,
    count: kept.count + other.count,
    firstUsed: Math.min(kept.firstUsed, other.firstUsed),
    lastUsed: Math.max(kept.lastUsed, other.lastUsed),
    states: latestFirst(kept.states, other.states),
    situations: latestFirst(kept.situations, other.situations),
  };
}

const latestFirst = (latest: readonly string[], earlier: readonly string[] = []): readonly string[] =>
  [...new Set([...latest, ...earlier])].slice(0, MOST_TAGS);

async function dropUnused(db: Database): Promise<void> {
  const surplus = (await db.phrases.count()) - MOST_PHRASES;
  if (surplus <= 0) return;
  const oldest = await db.phrases
    .orderBy('lastUsed')
    .filter((phrase) => !phrase.edited)
    .limit(surplus)
    .primaryKeys();
  await db.phrases.bulkDelete(oldest);
}
