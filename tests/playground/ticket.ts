/** Who wrote an entry of the log; `internal` is a note that the customer never sees. */
export type Author = 'customer' | 'agent' | 'internal' | 'bot';

export interface Message {
  readonly from: Author;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  /** What the agent's editor handed over; null for a message that came as plain text. */
  readonly html: string | null;
  readonly text: string;
}

export interface Ticket {
  readonly id: number;
  readonly subject: string;
  readonly brand: string;
  readonly industry: string;
  /** How the customer feels, as a person would say it. The pages never show it. */
  readonly mood: string;
  readonly channel: 'email' | 'web' | 'chat';
  readonly status: 'open' | 'pending' | 'solved';
  readonly priority: 'low' | 'normal' | 'high' | 'urgent';
  readonly tags: readonly string[];
  readonly requester: {
    readonly name: string;
    readonly email: string;
    readonly organisation?: string | undefined;
    readonly since?: string | undefined;
    readonly place?: string | undefined;
  };
  readonly messages: readonly Message[];
}

/** A reply as the page posts it: the editor's model, and beside it what the box showed, so that a test can tell them apart. */
export interface Sent {
  readonly ticket: number;
  readonly surface: 'public' | 'internal';
  /** `editor.getData()` of CKEditor, `html.get()` of Froala. */
  readonly model: string;
  /** `innerText` of the editable at the same moment. */
  readonly shown: string;
}

export interface SentRecord extends Sent {
  readonly workspace: Workspace;
  readonly at: string;
}

export type Workspace = 'zendesk' | 'freshdesk';

/** The person at the desk. */
export const AGENT = 'Maya Lindqvist';

/** What was sent, as the thread shows it: the very HTML that the editor handed over. */
export function asMessage({ surface, at, model }: SentRecord): Message {
  return { from: surface === 'internal' ? 'internal' : 'agent', author: AGENT, at, html: model, text: '' };
}
