import type { Read } from '../language/read.ts';
import { remember } from '../language/remember.ts';
import type { Rule } from '../rules/define.ts';
import { compileRules, matchesOf } from './compile.ts';
import type { Context } from './context.ts';
import { customerState } from './customer/state.ts';
import { discourseOf } from './discourse.ts';
import { findingsOf } from './findings.ts';
import { settle } from './interactions.ts';
import type { Analysis, Conversation, Draft, Finding, Span } from './types.ts';

export interface Analyzer {
  /** Total, synchronous, deterministic. `excluded`: spans of the draft that the editor knows not to be the agent's words. */
  analyze(draft: Draft, conversation: Conversation, excluded?: readonly Span[]): Analysis;
}

/** Tickets that an agent goes back and forth between. */
const CONVERSATIONS = 12;
const REFRAMES = 2000;

/** Families that also matter in a note to colleagues. */
const INTERNAL_FAMILIES = ['safe', 'res', 'inc'];

/**
 * Compiles the rules once. Sentences read before are remembered, so a keystroke costs the sentence that changed.
 * @throws PatternError when a rule's pattern cannot be read
 */
export function createAnalyzer(rules: readonly Rule[]): Analyzer {
  const compiled = compileRules(rules);
  /** What surrounds the draft stays while the agent types: it is read once. Keyed by its JSON, since messages bring a new copy each time. */
  const surroundings = remember(CONVERSATIONS, (json) => readConversation(JSON.parse(json), compiled.read));
  /** The same reframes are offered at every keystroke: each is tried on our own rules once. */
  const isTrap = remember(REFRAMES, (text) => sentenceFindings(text) > 0);

  return {
    analyze(draft, conversation, excluded = []) {
      const context = contextOf(draft, conversation, excluded);
      const judged = compiled.rules.filter((rule) => applies(rule, draft, context));
      const found = judged.flatMap((rule) => findingsOf(rule, { ...context, matches: matchesOf(rule, context.reply) }));
      return {
        revision: draft.revision,
        english: true,
        findings: settle(found).map((finding) => withoutTraps(finding)),
        customer: context.customer,
        anatomy: [],
        strengths: [],
        dimensions: { warmth: 0, understanding: 0, ownership: 0, respect: 0, clarity: 0, commitment: 0 },
      };
    },
  };

  function contextOf(draft: Draft, conversation: Conversation, excluded: readonly Span[]): Context {
    return {
      ...surroundings(JSON.stringify(conversation)),
      reply: discourseOf(draft.text, compiled.read, excluded),
      surface: draft.surface,
      channel: draft.channel,
      fragment: draft.fragment ?? false,
      matches: [],
    };
  }

  /** Fix-point: a reframe that would itself be marked is not offered. */
  function withoutTraps(finding: Finding): Finding {
    const reframes = finding.reframes.filter((reframe) => !isTrap(reframe.text));
    return reframes.length === finding.reframes.length ? finding : { ...finding, reframes };
  }

  function sentenceFindings(text: string): number {
    if (!text.trim()) return 0;
    const context = contextOf({ revision: 0, text, surface: 'public', channel: 'email', fragment: true }, { thread: [] }, []);
    return compiled.rules
      .filter((rule) => rule.scope === 'sentence')
      .flatMap((rule) => findingsOf(rule, { ...context, matches: matchesOf(rule, context.reply) })).length;
  }
}

function readConversation(
  conversation: Conversation,
  read: Read,
): Pick<Context, 'conversation' | 'customer' | 'customerText' | 'thread'> {
  const customerText = conversation.customer ? discourseOf(conversation.customer, read) : null;
  return {
    conversation,
    customer: customerText ? customerState(customerText, conversation) : null,
    customerText,
    thread: conversation.thread.map((message) => ({ from: message.from, discourse: discourseOf(message.text, read) })),
  };
}

function applies(rule: Rule, draft: Draft, context: Context): boolean {
  if (draft.fragment && rule.scope.startsWith('reply')) return false;
  if (draft.surface === 'internal' && !INTERNAL_FAMILIES.includes(rule.id.split('.')[0] ?? '')) return false;
  return !(rule.scope === 'reply+customer' && !context.customer);
}
