import * as v from 'valibot';
import type { Conversation, Draft, Message } from '../../lib/analyzer/types.ts';

const MessageSchema = v.object({ from: v.picklist(['customer', 'agent']), text: v.string() });
const CaseSchema = v.object({
  id: v.string(),
  reply: v.string(),
  customer: v.optional(v.string()),
  thread: v.optional(v.array(MessageSchema)),
  requester: v.optional(v.string()),
  agent: v.optional(v.string()),
  mode: v.optional(v.picklist(['public', 'internal'])),
  // Cases of public posts are about: read as mail, which may be as long.
  channel: v.optional(v.picklist(['email', 'chat', 'social'])),
  fragment: v.optional(v.boolean()),
});

/** One reply to check, with what is known around it. */
export type Case = v.InferOutput<typeof CaseSchema>;
/** A reply out of a file. */
export interface Entry extends Case {
  /** Saved text: the helpdesk fills in its `{{…}}` when an agent takes it, so these are no slips. */
  readonly saved?: boolean;
}
/** A line that is no case; `id` when it could at least be told. */
export interface NoCase {
  readonly id: string | null;
  readonly error: string;
}

/** Reads one JSON line. */
export function readCase(line: string): Case | NoCase {
  if (line.trim() === '') return { id: null, error: 'This line is empty.' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `This line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (Array.isArray(value)) return { id: null, error: 'A case is one object in braces, not a list.' };
  const parsed = v.safeParse(CaseSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  const id = typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
  return { id, error: `${where ? `"${where}": ` : ''}${issue.message}` };
}

export const isCase = (read: Case | NoCase): read is Case => !('error' in read);

/** A reply with what may be known of where it goes: a case, or a rule's example. */
interface Reply {
  readonly reply: string;
  readonly mode?: 'public' | 'internal' | undefined;
  readonly channel?: 'email' | 'chat' | 'social' | undefined;
  readonly fragment?: boolean | undefined;
}

export function draftOf(entry: Reply): Draft {
  return {
    revision: 1,
    text: entry.reply,
    surface: entry.mode ?? 'public',
    channel: entry.channel === 'chat' ? 'chat' : 'email',
    ...(entry.fragment && { fragment: true }),
  };
}

/** What may be known of the people and the thread. */
interface Around {
  readonly customer?: string | undefined;
  readonly thread?: readonly Message[] | undefined;
  readonly requester?: string | undefined;
  readonly agent?: string | undefined;
}

export function conversationOf(entry: Around): Conversation {
  return {
    thread: entry.thread ?? [],
    ...(entry.customer !== undefined && { customer: entry.customer }),
    ...(entry.requester !== undefined && { customerName: entry.requester }),
    ...(entry.agent !== undefined && { agentName: entry.agent }),
  };
}
