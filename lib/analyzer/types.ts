import type { IdentifierKind } from '../text/identifiers/kinds.ts';

/** The words of the house (see README): the same in code, UI, docs and data. Everything here is plain, cloneable data. */

/** UTF-16 offsets into a draft's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who will read the reply: the customer, or only colleagues (an internal note). */
export type Surface = 'public' | 'internal';
export type Channel = 'email' | 'chat';

/** One reply box at one moment. `revision` grows by one with each reading that differs in anything the analyser looks at. */
export interface Draft {
  readonly revision: number;
  readonly text: string;
  /** Ranges of `text` that are not the agent's words (quoted thread, signature, code): nothing is said of them. */
  readonly excluded?: readonly Span[];
  readonly surface: Surface;
  readonly channel: Channel;
  /** True when the text is a single sentence out of a reply: reply-scope rules then stay silent. */
  readonly fragment?: boolean;
}

export interface Message {
  readonly from: 'customer' | 'agent';
  readonly text: string;
  /** ISO 8601, when the page tells it. */
  readonly at?: string;
}

export interface TicketKey {
  readonly site: string;
  readonly id: string;
}

/** What the page shows of the customer and the thread. */
export interface Conversation {
  /** The customer's last message. */
  readonly customer?: string;
  readonly customerName?: string;
  readonly agentName?: string;
  /** Oldest first, without the customer's last message. */
  readonly thread: readonly Message[];
  readonly ticket?: TicketKey;
}

export type Level = 'error' | 'warn' | 'hint';
export type Scope = 'span' | 'sentence' | 'reply' | 'reply+customer' | 'reply+thread';
export const DIMENSIONS = ['warmth', 'understanding', 'ownership', 'respect', 'clarity', 'commitment'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `family.name`, such as `emp.pity`; a team's rule carries its pack: `pack:acme/our-name`. */
export type RuleId = string;

/** A place in a reframe or phrase that the agent fills in; offsets are into the reframe's own text. */
export interface Slot extends Span {
  readonly name: string;
}

/** A replacement offered for `replaces` (an empty span inserts). */
export interface Reframe {
  readonly replaces: Span;
  readonly text: string;
  readonly slots?: readonly Slot[];
}

/** A rule at a span. An absence (nothing acknowledged, nothing answered) spans the sentence that carries it, or the reply. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  /** The rule's scope: a finding over the whole reply is the same finding however the reply grows. */
  readonly scope?: Scope;
  readonly spans: readonly [Span, ...Span[]];
  /** The text under the first span, to prove at the moment of applying that it is still the same. */
  readonly quote: string;
  /** What (at most 48 characters) and why (one sentence, at most 110), in English; the UI looks up a translation by rule id. */
  readonly what: string;
  readonly why: string;
  readonly source?: string;
  readonly reframes: readonly Reframe[];
  /** Often wrong: for those who asked to see such, too. */
  readonly learning?: true;
}

export const STATES = [
  'frustrated',
  'angry',
  'anxious',
  'confused',
  'disappointed',
  'sad',
  'urgent',
  'leaving-risk',
  'satisfied',
  'neutral',
] as const;
export type StateName = (typeof STATES)[number];

/** An explicit question or request in the customer's last message. Span is into that message. */
export interface Ask {
  readonly text: string;
  readonly span: Span;
  readonly kind: 'question' | 'request';
  /** Null before a draft exists. */
  readonly answered: boolean | null;
}

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** What the customer's last message and the thread tell of how they are and what they need. */
export interface CustomerState {
  /** Strongest first, at least one. */
  readonly states: readonly [StateName, ...StateName[]];
  readonly intensity: 0 | 1 | 2 | 3;
  /** The customer's own words that show each state, with spans into the last message. */
  readonly evidence: readonly { readonly state: StateName; readonly quote: string; readonly span: Span }[];
  readonly asks: readonly Ask[];
  readonly identifiers: readonly Identifier[];
  /** Steps the customer says they already tried, in their words. */
  readonly tried: readonly string[];
  /** What is at stake, in their words: money, a deadline, health, their own customers. */
  readonly stakes: readonly string[];
  /** Times the customer wrote, this message included. */
  readonly contacts: number;
  readonly daysWaiting?: number;
  /** The customer's own noun phrases that name the problem, best first, as they can stand after "the" or "your": "March invoice". */
  readonly nouns: readonly string[];
  /** What kind of trouble it is (delay, damage, billing …), best first; empty when unclear. Names are files in lib/phrases. */
  readonly situations: readonly string[];
  readonly firstName?: string;
}

export const PARTS = [
  'greeting',
  'acknowledgement',
  'ownership',
  'explanation',
  'action',
  'next-step',
  'prevention',
  'invitation',
  'closing',
] as const;
export type PartName = (typeof PARTS)[number];

export interface Part extends Span {
  readonly part: PartName;
}

/** What kind of reply it is, by what it does; decides which parts are expected. */
export const STAGES = ['first', 'update', 'refusal', 'resolution', 'handoff', 'chat'] as const;
export type Stage = (typeof STAGES)[number];

export interface Strength extends Span {
  readonly id: string;
}

/** Words that moved a dimension up or down, and whose word that is: a finding's rule or a strength's id. */
export interface Moved extends Span {
  readonly dimension: Dimension;
  readonly by: RuleId;
  readonly weight: number;
}

/** -2 to 2 each. Shown as a short checklist, never as one score. */
export type Dimensions = Readonly<Record<Dimension, number>>;

export interface Analysis {
  readonly revision: number;
  /** False when the text is not English: then nothing else is said of it. */
  readonly english: boolean;
  readonly findings: readonly Finding[];
  readonly customer: CustomerState | null;
  readonly anatomy: readonly Part[];
  /** Absent for a note to colleagues and for text that is not English. */
  readonly stage?: Stage;
  /** Parts that a reply at this stage usually has and this one lacks. */
  readonly lacks?: readonly PartName[];
  /** Best first; one is shown at most. */
  readonly strengths: readonly Strength[];
  readonly dimensions: Dimensions;
  /** What moved the dimensions, in order of the text. */
  readonly moved?: readonly Moved[];
}
