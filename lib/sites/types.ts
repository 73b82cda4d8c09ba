/** How sure a fact is: H several independent sources or the product's own code, M one program that ran on the live product, L weak. */
export type Confidence = 'H' | 'M' | 'L';

/** A selector with where it comes from. Tried in order. */
export interface Fact {
  readonly selector: string;
  readonly confidence: Confidence;
  /** Read this attribute instead of the text (or `value` for a field's value). */
  readonly attribute?: string;
}

/** A helpdesk as data: what its agent pages look like. An absent field is unknown: nothing is guessed in its place. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns for the manifest. Only `shipped` sites are in it; the others are asked for on a click. */
  readonly matches: readonly string[];
  readonly excludes?: readonly string[];
  readonly shipped: boolean;
  /** Ticket id: a path whose `:id` segment holds it, tried in order, such as `/agent/tickets/:id`. */
  readonly ticketPaths: readonly string[];
  /** The part of the page that belongs to the active ticket (`:id` is replaced). Several tickets may be mounted at once. */
  readonly scope?: readonly Fact[];
  readonly composer: readonly Fact[];
  readonly channel?: {
    readonly chat?: readonly Fact[];
  };
  /** Any of these found within the scope means: an internal note. None known means: treat as public. */
  readonly internal?: readonly Fact[];
  readonly conversation?: {
    readonly message: readonly Fact[];
    readonly text: readonly Fact[];
    /** A message is the customer's, the agent's, or internal when it is or holds one of these. */
    readonly fromCustomer: readonly Fact[];
    readonly fromAgent?: readonly Fact[];
    readonly internal?: readonly Fact[];
    readonly sender?: readonly Fact[];
    readonly time?: readonly Fact[];
    /** Left out of a message's text. */
    readonly strip?: readonly string[];
    /** The first message, where it stands apart from the log. */
    readonly description?: readonly Fact[];
  };
  readonly customerName?: readonly Fact[];
  readonly agentName?: readonly Fact[];
  readonly subject?: readonly Fact[];
  readonly send?: readonly Fact[];
  /** Last lines on which Attune stays silent, since the site itself reads them (a macro or canned-response trigger). */
  readonly silentLines?: readonly string[];
}
