import type { AgentEvent } from '../../lib/session/types.ts';

/** Tells the session what the agent did; the overlay itself decides nothing. */
export type Dispatch = (event: AgentEvent) => void;
