import { fnv } from '../../lib/text/hash.ts';

/**
 * Which cases nobody may read while writing rules: a third of each file, chosen by FNV-1a of the id, so that
 * the choice never moves when cases are added. Figures are reported on this third of `cases` only; that of `lines`
 * tells the training how far to doubt a rule.
 */
export const isHeldOut = (id: string): boolean => fnv(id) % 3 === 0;
