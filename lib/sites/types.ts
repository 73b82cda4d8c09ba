/** How sure a fact is: H several independent sources or the product's own code, M one program that ran on the live product, L weak. */
export type Confidence = 'H' | 'M' | 'L';

/** A selector with where it comes from. Tried in order. */
export interface Fact {
  readonly selector: string;
  readonly confidence: Confidence;
  /** Read this attribute instead of the text (or `value` for a field's value). */
  readonly attribute?: string;
}

/** A path whose `:id` segment is a number: the ticket. `prefix` keeps ids of different kinds apart. */
export interface TicketPath {
  readonly path: string;
  readonly prefix?: string;
}

/** A helpdesk as data: what its agent pages look like. An absent field is unknown: nothing is guessed in its place. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns for the manifest. Only `shipped` sites are in it; the others are asked for on a click. */
  readonly matches: readonly string[];
  readonly excludes?: readonly string[];
  readonly shipped: boolean;
  /** Where tickets live, tried in order. */
  readonly ticketPaths: readonly TicketPath[];
  /** The part of the page that belongs to the active ticket (`:id` is replaced). Several tickets may be mounted at once. */
  readonly scope?: readonly Fact[];
  readonly composer: readonly Fact[];
  /** Any of these found within the scope means: a chat, where sentences are short and one greeting is enough. */
  readonly chat?: readonly Fact[];
  /** Any of these found within the scope means: an internal note. None known means: treat as public. */
  readonly internal?: readonly Fact[];
  /**
   * Where the page does not tell what the open composer is: the control that opened it does. A composer that appears without
   * a click on one of these is public.
   */
  readonly openers?: { readonly internal: readonly Fact[]; readonly public: readonly Fact[] };
  readonly conversation?: {
    readonly message: readonly Fact[];
    readonly text: readonly Fact[];
    /** A message is the customer's, the agent's, or internal when it is or holds one of these. */
    readonly fromCustomer: readonly Fact[];
    readonly fromAgent?: readonly Fact[];
    readonly internal?: readonly Fact[];
    readonly sender?: readonly Fact[];
    /** ISO 8601. Where it is known for every message it decides the order, not the place on the page. */
    readonly time?: readonly Fact[];
    /** Left out of a message's text. */
    readonly strip?: readonly string[];
    /** The customer's first message, where it stands apart from the log. */
    readonly description?: readonly Fact[];
  };
  readonly customerName?: readonly Fact[];
  readonly agentName?: readonly Fact[];
  readonly subject?: readonly Fact[];
  readonly send?: readonly Fact[];
  /** Last lines on which Attune stays silent, since the site itself reads them (a macro or canned-response trigger). */
  readonly silentLines?: readonly string[];
}
