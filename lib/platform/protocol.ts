import type { Analysis, Conversation, Draft, Level, RuleId } from '../analyzer/types.ts';
import type { ApplyResult } from '../editors/types.ts';
import type { Statement } from '../session/types.ts';

/** What one box needs to be coached. Text goes to the background of the same browser and no further. */
export interface AnalyzeQuestion {
  readonly draft: Draft;
  readonly conversation: Conversation;
  readonly site: string;
}

export interface AnalyzeAnswer {
  readonly analysis: Analysis;
  readonly statements: readonly Statement[];
}

/** A reframe applied or a statement inserted: what the phrase library learns from. */
export interface Used {
  readonly text: string;
  readonly kind: 'reframe' | 'statement' | 'phrase';
  readonly rule?: RuleId;
  readonly states: readonly string[];
  readonly situations: readonly string[];
  /** Names known from the page, so that they can be taken out before anything is stored. */
  readonly names?: { readonly customer?: string; readonly agent?: string };
}

/** What was found on the page: for the popup's plain words and a report that holds no message text. */
export interface PageStatus {
  readonly site: string;
  readonly composer: boolean;
  readonly editor: string | null;
  readonly surface: 'public' | 'internal' | null;
  readonly customerMessage: boolean;
  readonly customerName: boolean;
  readonly ticket: boolean;
  readonly send: boolean;
  readonly findings: Readonly<Record<Level, number>>;
}

/** Every message between the parts of the extension: request and answer on one line each. */
export interface Protocol {
  analyze(question: AnalyzeQuestion): AnalyzeAnswer;
  /** Wakes the background when a reply box is found. */
  warm(): void;
  'phrases/used'(used: Used): void;
  'packs/changed'(): void;
  /** From a page whose reply box has the focus: phrases from the popup go there. */
  'composer/focused'(): void;
  /** From the popup, handed to the box that last had focus. `gone`: there is none. */
  'composer/insert'(text: string): ApplyResult | 'gone';
  'composer/status'(): PageStatus | null;
}

export type MessageName = keyof Protocol;
export type Question<K extends MessageName> = Parameters<Protocol[K]>;
export type Answer<K extends MessageName> = ReturnType<Protocol[K]>;
