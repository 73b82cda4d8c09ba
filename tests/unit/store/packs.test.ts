import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/packs/parse.ts';
import { freshStore, restartedStore, value } from './database.ts';

const STARTER = readFileSync(new URL('../../../public/packs/starter.yaml', import.meta.url), 'utf8');
let store: Awaited<ReturnType<typeof freshStore>>;

function packOf(text: string) {
  const { pack } = parsePack(text);
  if (pack === null) throw new Error('The pack did not load');
  return pack;
}
const rules = async () => value(await store.packs.activePackRules()).map(({ id }) => id);

describe('packs', () => {
  beforeEach(async () => {
    store = await freshStore();
  });

  it('give their rules to the analyser while they are on, after a restart too', async () => {
    await store.packs.savePack(packOf(STARTER), STARTER);
    expect(await rules()).toContain('pack:our-voice/kindly');
    await store.packs.enablePack('our-voice', false);
    store = await restartedStore();
    expect(await rules()).toEqual([]);
    await store.packs.enablePack('our-voice', true);
    expect(await rules()).toHaveLength(packOf(STARTER).rules.length);
  });

  it('are replaced by a newer file of the same id, and stay off when they were', async () => {
    await store.packs.savePack(packOf(STARTER), STARTER, 1);
    await store.packs.enablePack('our-voice', false);
    const newer = STARTER.replace('name: Our voice', 'name: Our new voice');
    await store.packs.savePack(packOf(newer), newer, 2);
    expect(value(await store.packs.listPacks())).toMatchObject([
      { enabled: false, importedAt: 2, pack: { name: 'Our new voice' } },
    ]);
  });

  it('come back when a removal is undone', async () => {
    await store.packs.savePack(packOf(STARTER), STARTER);
    const removed = value(await store.packs.removePack('our-voice'));
    expect(value(await store.packs.listPacks())).toEqual([]);
    if (removed) await store.packs.restorePack(removed);
    expect(value(await store.packs.listPacks())).toMatchObject([{ id: 'our-voice', source: STARTER }]);
  });

  it('are read again from their file when what was stored of them has another shape', async () => {
    await store.packs.savePack(packOf(STARTER), STARTER);
    await store.db.withDatabase((db) => db.packs.update('our-voice', { pack: { rules: 'damaged' } as never }));
    expect(await rules()).toContain('pack:our-voice/kindly');
    await store.db.withDatabase((db) => db.packs.update('our-voice', { pack: null as never, source: 'damaged too' }));
    expect(await rules()).toEqual([]);
    expect(value(await store.packs.listPacks())).toMatchObject([{ id: 'our-voice', pack: { name: 'our-voice', rules: [] } }]);
  });
});
