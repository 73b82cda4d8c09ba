import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { clauseAt, find, holds } from '../../language/query.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './policy-shield.examples.ts';

const RULE =
  '(policy|policies|terms|conditions|rules|rule|guidelines|guideline|regulations|regulation|procedure|procedures|sop|statutes|bylaws|provisions|rulebook|handbook|small print|fine print|fee schedule|terms and conditions|terms of service|house regulation)';
const CITED = '(clause|section|paragraph|article|art|para|regulation) #Value';
const SYSTEM = '(system|software|programme|program|engine|platform|tool|computer|crm)';
/** Those above us who decided. */
const ABOVE = '(head office|headquarters|management|corporate|hq|upper management|the company|the board)';

const PATTERNS = patternGroups({
  /** The rule speaks, and says no by itself. */
  dictates: [
    `(${RULE}|${CITED}) … (~exclude|~require|~demand|~forbid|~prohibit|~stipulate|~dictate|~specify|~mandate|~prevent|~prescribe|~disallow|~distinguish|rule out|rules out|leave no|leaves no|leaves me|provide for|provides for)`,
    `(${RULE}|${CITED}) [_] [_] [clearly|simply|only|just] (~say|~state|apply|applies|is clear|are clear)`,
    `${RULE} … (wants|want) (it|that)`,
  ],
  /** The rule speaks; only a "not" or "only" makes it a no. */
  allows: [`(${RULE}|${CITED}) … (~allow|~permit|~let|~cover|~accept|~enable|~foresee|~provide|~include|~leave|~entitle)`],
  /** The rule is the reason. */
  reason: [
    `(as per|per|according to|under|pursuant to|in line with|in accordance with|in keeping with|in compliance with|due to|because of|owing to|based on|against|in breach of|by) [_] [_] [_] (${RULE}|${CITED})`,
    `(laid down|set out|set down|written|stated|regulated|governed|covered|defined|stipulated|triggered|fixed) (in|by|under) [_] [_] [_] [_] (${RULE}|${CITED}|${SYSTEM}|${ABOVE})`,
    `(it|that|this|those|these) [_] be [_] [_] [_] [_] ${RULE}`,
    `(it|that|this|those|these) (is|are) [_] [_] [_] [_] ${RULE}`,
    `${ABOVE} has [_] (laid down|decided|ruled|said|set)`,
    `set by ${ABOVE}`,
    `${ABOVE} (~say|~insist|~require|~forbid|does not|do not|will not|has ruled)`,
    `per [our|the] (t and c|tcs|t&c|t&cs|tandcs)`,
    `(contract|agreement|small print) (is|are) [_] clear`,
    `${SYSTEM} [automatically] (rejects|blocks|refuses|denies|cancels|locks)`,
    `(be|is) in the (small print|fine print|terms|terms and conditions|conditions|contract)`,
    `(${RULE}|${CITED}) [of] [_] [_] [_] (see there|applies|apply)`,
    `not (foreseen|provided|planned|included) [for] (in|by) [_] [_] ${RULE}`,
    `(go|goes|is|are) against [_] [_] ${RULE}`,
    `(means) #Value _ in [_] [_] ${RULE}`,
    `what [_] [_] ${ABOVE} has`,
    `what [_] [_] (say|says|stand|stands) in [_] [_] ${RULE}`,
    `its a [_] [_] ${RULE}`,
    `(bound|tied|constrained) by [_] [_] ${RULE}`,
    `(must|have to|need to|can only) (follow|stick to|adhere to|abide by|apply) [_] [_] ${RULE}`,
    `(how|the way) (the|our) ${SYSTEM} (is|works|was)`,
    `${RULE}, [i|we|they] (am|are|was|were) told`,
  ],
  /** You took the rule upon you. */
  agreed: [`you [have] (~agree|~accept|~sign|~tick|~confirm) [_] [_] [_] [_] ${RULE}`],
  /** The machine says no. */
  system: [
    `${SYSTEM} [_] [_] (do|does|will|would|can|could) not [_] (let|allow|permit|accept|support|give|offer|take|enable|recognise|recognize)`,
    `(not possible|no way|not allowed|nothing) (in|within) (the|our) ${SYSTEM}`,
    `${SYSTEM} (is|was) [_] (set up|built|made|programmed|configured) (that way|like that|this way|so)`,
    `(the|our) ${SYSTEM} (blocks|prevents|refuses|rejects|restricts)`,
  ],
});
type Group = 'dictates' | 'allows' | 'reason' | 'agreed' | 'system';

export const policyShield = defineRule({
  id: 'frm.policy-shield',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['warmth', 'clarity'],
  what: 'A rule stands in for the reason',
  why: 'A rule by itself sounds like a wall; what it protects is a reason one can accept.',
  source: 'GOV.UK content design guidance; Brown & Levinson (1987), Politeness, on giving reasons',
  match: PATTERNS.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ['The reason is {reason for the rule}; what I can do is {option}.', 'I can {option} by {time}.'],
  },
  learning: true,
  examples: { fires, silent },
});

const RULE_WORDS = new Set(
  'policy policies terms conditions rules rule guidelines guideline regulations regulation procedure statutes'.split(' '),
);

function detect(context: Context): readonly Hit[] {
  const marked = new Set<Sentence>();
  const hits: Hit[] = [];
  const add = (sentence: Sentence): void => {
    if (marked.has(sentence)) return;
    marked.add(sentence);
    hits.push(hit(sentence));
  };
  for (const match of context.matches) if (shields(match)) add(match.sentence);
  for (const sentence of context.reply.sentences) {
    if (isTautology(sentence.reading.tokens)) add(sentence);
  }
  return hits;
}

function hit(sentence: Sentence): Hit {
  const { tokens } = sentence.reading;
  return {
    spans: [spanOf(sentence, 0, tokens.length)],
    reframes: [
      starter(wholeOf(sentence), 'This is there to protect {whom or what}, and what I can do is {option}.'),
      starter(wholeOf(sentence), 'The reason is {reason}. You can {option} instead.'),
    ],
  };
}

function shields(match: SentenceMatch): boolean {
  const { sentence, from, to } = match;
  const { reading } = sentence;
  if (sentence.role !== 'body' || reading.question || reading.acts.has('ask')) return false;
  const group = PATTERNS.nameOf(match.pattern) as Group;
  if (
    isTheirs(reading.tokens, from, to) ||
    isHowTo(sentence) ||
    saysWhy(reading.tokens) ||
    favours(reading.clauses, reading.tokens)
  )
    return false;
  // "The system won't let me do that" names no limit: it only passes the job on, which is own.blame-colleague.
  if (
    group === 'system' &&
    reading.tokens
      .slice(to)
      .map((token) => token.normal)
      .join(' ')
      .startsWith('me do ') &&
    reading.tokens.length - to <= 3
  )
    return false;
  if (group !== 'allows') return true;
  const clause = clauseAt(reading, to - 1);
  return clause?.negated === true || holds(reading.tokens, new Set(['only', 'exclusively', 'no']), from);
}

/** Their insurance policy, their password policy, the settings of a machine. */
const THEIRS = new Set('your their his her insurance password retention bucket iam cache firewall axa travel cookie'.split(' '));
const isTheirs = (tokens: readonly Token[], from: number, to: number): boolean => {
  const rule = find(tokens, RULE_WORDS, from, to);
  // "As a rule" is no rule.
  if (rule > 1 && tokens[rule - 1]?.normal === 'a' && tokens[rule - 2]?.normal === 'as') return true;
  return (
    rule >= 0 &&
    holds(tokens, THEIRS, Math.max(0, rule - 3), rule + 3) &&
    !holds(tokens, new Set(['our']), Math.max(0, rule - 3), rule)
  );
};

const isHowTo = ({ listItem, reading: { acts } }: Sentence): boolean => listItem && acts.has('instruct');

/** A reason in somebody's interest makes the rule a fact. */
function saysWhy(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1]?.normal ?? '';
    return (
      token.normal === 'otherwise' ||
      (token.normal === 'because' && next !== 'of') ||
      (token.normal === 'so' && ['that', 'nobody', 'no', 'your', 'other'].includes(next)) ||
      ((token.normal === 'protect' || token.lemma === 'protect') && i > 0)
    );
  });
}

const GIVEN = new Set('refunded credited free covered included insured'.split(' '));
const GIVES = new Set('refund credit reimburse replace repair issue send ship extend waive grant pay cover offer'.split(' '));

/** The rule works for them: "by law you have two years". */
function favours(clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  return clauses.some(
    (clause) =>
      (!clause.negated && GIVES.has(clause.lemma) && (clause.passive || clause.subject === 'agent') && clause.modal !== 'can') ||
      (!clause.negated && clause.lemma === 'be' && holds(tokens, GIVEN, clause.verb, clause.verb + 3)) ||
      (!clause.negated &&
        clause.subject === 'customer' &&
        (['can', 'may'].includes(clause.modal) ||
          ['have', 'get', 'keep'].includes(clause.lemma) ||
          holds(tokens, new Set(['entitled', 'free']), clause.from, clause.to)) &&
        clause.tense !== 'past' &&
        clause.modal !== 'have to' &&
        clause.modal !== 'must' &&
        !holds(tokens, new Set(['only']), clause.from, clause.to)),
  );
}

/** "Rules are rules." */
function isTautology(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      token.tags.has('Noun') &&
      tokens[i + 1]?.lemma === 'be' &&
      RULE_WORDS.has(token.normal) &&
      holds(tokens, new Set([token.normal]), i + 2, i + 4) &&
      !token.quoted,
  );
}
