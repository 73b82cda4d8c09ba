import { LIMITS } from '../../../lib/packs/limits.ts';

/** A pack file before it is a pack. */
export interface PackFile {
  /** '' for a text that was pasted. */
  readonly name: string;
  readonly text: string;
}

/** Reads a file that the person chose or dropped; of one that is far too large only as much as shows that it is. */
export async function readPackFile(file: File): Promise<PackFile> {
  // A character takes up to 4 bytes.
  return { name: file.name, text: await file.slice(0, 4 * LIMITS.characters + 1).text() };
}
