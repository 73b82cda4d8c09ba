import type { Quiet } from './ports.ts';

/** Tickets of which dismissals are kept; the one untouched for longest is forgotten first. */
const TICKETS = 200;
const NOTHING: Quiet = { dismissed: [], mutedHere: [] };

/** What the agent silenced, by ticket: it outlives the composer's node, and ends with the page. */
export class QuietMemory {
  readonly #tickets = new Map<string, Quiet>();

  of(ticket: string): Quiet {
    return this.#tickets.get(ticket) ?? NOTHING;
  }

  remember(ticket: string, { dismissed, mutedHere }: Quiet): void {
    this.#tickets.delete(ticket);
    this.#tickets.set(ticket, { dismissed, mutedHere });
    const [oldest] = this.#tickets.keys();
    if (this.#tickets.size > TICKETS && oldest !== undefined) this.#tickets.delete(oldest);
  }
}
