import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Ticket } from './ticket.ts';

const FOLDER = join(import.meta.dirname, 'tickets');
const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const TicketFile = v.strictObject({
  id: v.number(),
  subject: text,
  brand: text,
  industry: text,
  mood: text,
  channel: v.picklist(['email', 'web', 'chat']),
  status: v.optional(v.picklist(['open', 'pending', 'solved']), 'open'),
  priority: v.picklist(['low', 'normal', 'high', 'urgent']),
  tags: v.array(text),
  requester: v.strictObject({
    name: text,
    email: text,
    organisation: v.optional(text),
    since: v.optional(text),
    place: v.optional(text),
  }),
  messages: v.pipe(
    v.array(
      v.strictObject({
        from: v.picklist(['customer', 'agent', 'internal', 'bot']),
        author: text,
        /** Time between the message and now, such as `6d 4h`: the thread is always as old as its words say. */
        before: v.pipe(v.string(), v.regex(/^\d+[dhm]( \d+[dhm])*$/)),
        text,
      }),
    ),
    v.minLength(1),
  ),
});

/** All tickets, oldest number first, with their times counted back from `now`. Throws on a file that is not a ticket. */
export function loadTickets(now: Date): Ticket[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => load(join(FOLDER, name), now)).sort((a, b) => a.id - b.id);
}

function load(path: string, now: Date): Ticket {
  const parsed = v.safeParse(TicketFile, parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${v.summarize(parsed.issues)}`);
  const { messages, ...rest } = parsed.output;
  return {
    ...rest,
    messages: messages.map(({ from, author, before, text }) => ({
      from,
      author,
      at: new Date(now.getTime() - milliseconds(before)).toISOString(),
      html: null,
      text,
    })),
  };
}

function milliseconds(before: string): number {
  return before
    .split(' ')
    .reduce((sum, part) => sum + Number.parseInt(part, 10) * UNITS[part.slice(-1) as keyof typeof UNITS], 0);
}
