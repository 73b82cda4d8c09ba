import { storage } from 'wxt/utils/storage';
import { eraseDatabase, type Stored } from './db.ts';

/** Deletes all that Attune ever stored: phrases, packs, settings, what was put aside, the scratchpad. */
export async function eraseEverything(): Promise<Stored<void>> {
  await Promise.all([storage.clear('local'), storage.clear('session')]);
  return eraseDatabase();
}
