import type { MessageKey } from '../../lib/platform/messages.ts';
import type { Trouble } from '../../lib/store/db.ts';

/** What to say when the database cannot be used: what happened, what is safe, what to do. */
export const TROUBLE_WORDS = {
  blocked: 'store_blocked',
  full: 'store_full',
  unavailable: 'store_unavailable',
  corrupt: 'store_corrupt',
} as const satisfies Record<Trouble, MessageKey>;
