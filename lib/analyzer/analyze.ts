import { isEnglish } from '../language/english.ts';
import type { Read } from '../language/read.ts';
import type { Rule } from '../rules/define.ts';
import { remember } from '../text/remember.ts';
import { anatomyOf, hasBody } from './anatomy.ts';
import { answersTo } from './answers.ts';
import { compileRules, matchesOf } from './compile.ts';
import type { Context, Discourse } from './context.ts';
import { customerState } from './customer/state.ts';
import { dimensionsOf } from './dimensions.ts';
import { discourseOf } from './discourse.ts';
import { findingsOf, hitsOf } from './findings.ts';
import { settle } from './interactions.ts';
import { opinionsOn, withOpinion } from './opinion/combine.ts';
import type { SecondOpinion } from './opinion/opinion.ts';
import { lacking, stageOf } from './stage.ts';
import { strengthsOf } from './strengths.ts';
import type { Analysis, Conversation, CustomerState, Draft, Finding, RuleId, Span } from './types.ts';
import { createLocalHits, isLocal } from './windows.ts';

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
 * @param second the second opinion (`learnedOpinion()`); without it the rules speak alone
 * @throws PatternError when a rule's pattern cannot be read
 */
export function createAnalyzer(rules: readonly Rule[], second: SecondOpinion | null = null): Analyzer {
  const compiled = compileRules(rules);
  const localHits = createLocalHits(compiled.rules);
  const wholeReply = compiled.rules.filter((rule) => !isLocal(rule));
  /** Rules to which the second opinion may add. */
  const learned = compiled.rules.filter(({ opinion }) => opinion?.adds);
  const ruleOf = new Map(compiled.rules.map((rule) => [rule.id, rule]));
  const orderOf = new Map(compiled.rules.map((rule, index) => [rule, index]));
  /** What surrounds the draft stays while the agent types: it is read once. Keyed by its JSON, since messages bring a new copy each time. */
  const surroundings = remember(CONVERSATIONS, (json) => readConversation(JSON.parse(json), compiled.readCustomer));
  /** The same reframes are offered at every keystroke: each is tried on our own rules once. */
  const isTrap = remember(REFRAMES, (text) => sentenceFindings(text) > 0);

  return {
    analyze(draft, conversation, excluded = []) {
      const context = contextOf(draft, conversation, [...excluded, ...(draft.excluded ?? [])]);
      if (!isEnglish(opening(context.reply))) return { ...UNREAD, revision: draft.revision, customer: context.customer };
      const found = findingsIn(context, (rule) => applies(rule, draft, context));
      const findings = settle(found).map((finding) => withoutTraps(finding));
      return {
        revision: draft.revision,
        english: true,
        findings,
        customer: withAnswers(context),
        ...(draft.surface === 'internal' ? UNJUDGED : wholeOf(context, findings, ruleOf)),
      };
    },
  };

  /** Asks the rules over the whole reply, and takes up what the others said of its sentences; a team's thousands are not gone through. */
  function findingsIn(context: Context, concerns: (rule: Rule) => boolean): readonly Finding[] {
    const local = localHits(context);
    const opinions = second ? opinionsOn(context, second) : [];
    const asked = [...new Set([...wholeReply, ...(second ? learned : []), ...local.keys()])].filter(concerns);
    asked.sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
    return asked.flatMap((rule) => {
      const hits = isLocal(rule)
        ? (local.get(rule) ?? [])
        : hitsOf(rule, { ...context, matches: matchesOf(rule, context.reply) });
      return findingsOf(rule, context, withOpinion(rule, hits, context, opinions));
    });
  }

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
    return findingsIn(context, isLocal).length;
  }
}

/** A note to colleagues has no parts, strengths and tone to speak of. */
const UNJUDGED = {
  anatomy: [],
  strengths: [],
  dimensions: { warmth: 0, understanding: 0, ownership: 0, respect: 0, clarity: 0, commitment: 0 },
} as const;
/** Of text in another language nothing is said. */
const UNREAD = { ...UNJUDGED, english: false, findings: [] } as const;

/** A language shows within its first paragraphs; the rest of a long reply need not be read for it at each keystroke. */
const OPENING = 1500;

function opening({ text, excluded }: Discourse): string {
  const [first] = excluded;
  return text.slice(0, Math.min(OPENING, first && first.start > 0 ? first.start : OPENING));
}

/** What the reply is as a whole: its parts, what it lacks, what is good in it, and its tone. */
function wholeOf(context: Context, findings: readonly Finding[], ruleOf: ReadonlyMap<RuleId, Rule>) {
  const anatomy = anatomyOf(context);
  const stage = stageOf(context);
  const strengths = strengthsOf(context);
  return {
    anatomy,
    stage,
    lacks: hasBody(context.reply) ? lacking(stage, anatomy) : [],
    strengths,
    ...dimensionsOf(findings, strengths, ruleOf),
  };
}

/** The customer with each question ticked that this reply answers; null stays for what cannot be told. */
function withAnswers({ customer, customerText, reply }: Context): CustomerState | null {
  if (!customer || !customerText || customer.asks.length === 0 || !hasBody(reply)) return customer;
  const answered = answersTo(customer.asks, customerText, reply);
  return { ...customer, asks: customer.asks.map((ask, i) => ({ ...ask, answered: answered[i] ?? null })) };
}

function readConversation(
  conversation: Conversation,
  read: Read,
): Pick<Context, 'conversation' | 'customer' | 'customerText' | 'thread'> {
  const readable = conversation.customer && isEnglish(conversation.customer);
  const customerText = readable ? discourseOf(conversation.customer ?? '', read) : null;
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
