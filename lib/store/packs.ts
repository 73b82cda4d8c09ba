import * as v from 'valibot';
import { compilePack } from '../packs/compile.ts';
import { parsePack } from '../packs/parse.ts';
import { type Pack, PackSchema } from '../packs/schema.ts';
import type { Rule } from '../rules/define.ts';
import { type Stored, type StoredPack, withDatabase } from './db.ts';

/** Keeps an imported pack; an older one of the same id is replaced and stays off if it was off. */
export function savePack(pack: Pack, source: string, now = Date.now()): Promise<Stored<StoredPack>> {
  return withDatabase((db) =>
    db.transaction('rw', db.packs, async () => {
      const before = await db.packs.get(pack.id);
      const stored: StoredPack = { id: pack.id, pack, source, enabled: before?.enabled ?? true, importedAt: now };
      await db.packs.put(stored);
      return stored;
    }),
  );
}

/** All packs, the last imported first. */
export function listPacks(): Promise<Stored<readonly StoredPack[]>> {
  return withDatabase(async (db) => {
    const packs = await db.packs.toArray();
    return packs.map(readable).sort((a, b) => b.importedAt - a.importedAt);
  });
}

export function enablePack(id: string, enabled: boolean): Promise<Stored<number>> {
  return withDatabase((db) => db.packs.update(id, { enabled }));
}

/** Removes a pack and gives it back, so that the removal can be undone. */
export function removePack(id: string): Promise<Stored<StoredPack | undefined>> {
  return withDatabase((db) =>
    db.transaction('rw', db.packs, async () => {
      const pack = await db.packs.get(id);
      await db.packs.delete(id);
      return pack;
    }),
  );
}

export function restorePack(pack: StoredPack): Promise<Stored<string>> {
  return withDatabase((db) => db.packs.put(pack));
}

/** The rules of all packs that are on: for the background's analyser. Sorted by pack id, so that the order never depends on the day. */
export async function activePackRules(): Promise<Stored<readonly Rule[]>> {
  const packs = await listPacks();
  if (!packs.ok) return packs;
  const active = packs.value.filter((stored) => stored.enabled).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ok: true, value: active.flatMap((stored) => compilePack(stored.pack)) };
}

/** A pack stored by an older version may have another shape: its file is then read again. */
function readable(stored: StoredPack): StoredPack {
  const parsed = v.safeParse(PackSchema, stored.pack);
  if (parsed.success) return { ...stored, pack: parsed.output };
  const again = parsePack(stored.source).pack;
  return { ...stored, pack: again ?? { ...EMPTY, id: stored.id, name: stored.id } };
}

const EMPTY: Omit<Pack, 'id' | 'name'> = { format: 'attune-pack/1', version: '0', language: 'en', rules: [] };
