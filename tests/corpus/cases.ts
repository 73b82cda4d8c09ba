import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation, Draft, Message } from '../../lib/analyzer/types.ts';

/** A labelled reply, in the format of `attune check` plus what a careful team lead would want flagged. */
export interface Case {
  readonly id: string;
  readonly reply: string;
  readonly customer?: string;
  readonly thread?: readonly Message[];
  readonly requester?: string;
  readonly agent?: string;
  readonly mode?: 'public' | 'internal';
  readonly channel?: 'email' | 'chat';
  readonly fragment?: boolean;
  /** Every finding wanted, with the exact words; an empty quote is an absence. */
  readonly expect: readonly { readonly id: string; readonly quote: string }[];
  readonly probe: string;
  readonly polarity: 'pos' | 'neg' | 'clean';
}

/** All cases in a folder of JSON lines; lines without a reply (customer messages) are left out. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
    .filter((entry) => typeof entry.reply === 'string');
}

/** The draft of a case or a rule's example, ready for the analyser. */
export function draftOf(entry: { reply: string; mode?: string; surface?: string; channel?: string; fragment?: boolean }): Draft {
  return {
    revision: 1,
    text: entry.reply,
    surface: entry.mode === 'internal' || entry.surface === 'internal' ? 'internal' : 'public',
    channel: entry.channel === 'chat' ? 'chat' : 'email',
    ...(entry.fragment && { fragment: true }),
  };
}

export function conversationOf(entry: { customer?: string; thread?: readonly Message[]; requester?: string; agent?: string }): Conversation {
  return {
    thread: entry.thread ?? [],
    ...(entry.customer !== undefined && { customer: entry.customer }),
    ...(entry.requester !== undefined && { customerName: entry.requester }),
    ...(entry.agent !== undefined && { agentName: entry.agent }),
  };
}
