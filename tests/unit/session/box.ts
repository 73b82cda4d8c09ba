import type { Analysis, Conversation, CustomerState, Finding, Level, Reframe } from '../../../lib/analyzer/types.ts';
import { openSession } from '../../../lib/session/open.ts';
import { reduce } from '../../../lib/session/reduce.ts';
import type { Session, SessionEffect, SessionEvent, Statement } from '../../../lib/session/types.ts';

export const CONVERSATION: Conversation = { thread: [], customer: 'Where is my parcel?', ticket: { site: 'zendesk', id: '7' } };

/** A finding at the first place where `words` stand in `text`. */
export function finding(text: string, words: string, rule = 'emp.pity', more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  const span = { start, end: start + words.length };
  return { rule, level: 'warn', spans: [span], quote: words, what: 'What', why: 'Why.', reframes: [], ...more };
}

export function fix(text: string, words: string, replacement: string, more: Partial<Reframe> = {}): Reframe {
  const start = text.indexOf(words);
  return { replaces: { start, end: start + words.length }, text: replacement, ...more };
}

export function analysis(revision: number, findings: readonly Finding[], more: Partial<Analysis> = {}): Analysis {
  const dimensions = { warmth: 0, understanding: 0, ownership: 0, respect: 0, clarity: 0, commitment: 0 };
  return { revision, english: true, findings, customer: null, anatomy: [], strengths: [], dimensions, ...more };
}

export const CUSTOMER: CustomerState = {
  states: ['frustrated'],
  intensity: 2,
  evidence: [],
  asks: [],
  identifiers: [],
  tried: [],
  stakes: [],
  contacts: 1,
  nouns: ['parcel'],
  situations: ['delay'],
};

/** A box under test: dispatches events and keeps what came of each. */
export class Box {
  session: Session = openSession({ silence: null, panelOpen: false, dismissed: [], mutedHere: [] });
  effects: readonly SessionEffect[] = [];

  send(event: SessionEvent): this {
    [this.session, this.effects] = reduce(this.session, event);
    return this;
  }

  reads(text: string, more: Partial<Extract<SessionEvent, { type: 'read' }>> = {}): this {
    return this.send({
      type: 'read',
      text,
      excluded: [],
      surface: 'public',
      channel: 'email',
      conversation: CONVERSATION,
      ...more,
    });
  }

  /** Answers the last question with these findings. */
  hears(findings: readonly Finding[], more: Partial<Analysis> = {}, statements: readonly Statement[] = []): this {
    return this.send({ type: 'analysed', analysis: analysis(this.revision, findings, more), statements });
  }

  get revision(): number {
    return this.session.draft?.revision ?? 0;
  }

  get marks(): string[] {
    return this.session.shown.map((shown) => shown.finding.quote);
  }

  get panel(): string[] {
    return this.session.further.map((shown) => shown.finding.quote);
  }

  get does(): string[] {
    return this.effects.map((effect) => effect.do);
  }

  /** The key of the finding over these words. */
  key(words: string): string {
    const found = [...this.session.shown, ...this.session.further].find((shown) => shown.finding.quote === words);
    if (!found) throw new Error(`Nothing is found at "${words}"`);
    return found.key;
  }
}

export const levels = (text: string, ...marks: readonly (readonly [words: string, rule: string, level: Level])[]): Finding[] =>
  marks.map(([words, rule, level]) => finding(text, words, rule, { level }));
