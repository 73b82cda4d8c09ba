import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** What is written in the scratchpad. */
export interface Scratch {
  readonly draft: string;
  readonly customer: string;
}

const EMPTY: Scratch = { draft: '', customer: '' };
const ScratchSchema = v.object({ draft: v.string(), customer: v.string() });

// In memory only: it outlives the popup, which closes at every click beside it, and is gone with the browser.
const item = storage.defineItem<unknown>('session:scratchpad');

export async function readScratch(): Promise<Scratch> {
  const parsed = v.safeParse(ScratchSchema, await item.getValue());
  return parsed.success ? parsed.output : EMPTY;
}

export function keepScratch(scratch: Scratch): Promise<void> {
  return item.setValue(scratch);
}
