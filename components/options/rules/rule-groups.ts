import { compilePack } from '../../../lib/packs/compile.ts';
import { type MessageKey, message, ruleMessage } from '../../../lib/platform/messages.ts';
import type { Rule } from '../../../lib/rules/define.ts';
import type { StoredPack } from '../../../lib/store/db.ts';

export interface RuleGroup {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Built-in rules by family, then each pack that is on. */
export function groupRules(builtIn: readonly Rule[], packs: readonly StoredPack[]): readonly RuleGroup[] {
  const families = [...new Set(builtIn.map(familyOf))];
  return [
    ...families.map((family) => ({
      id: family,
      name: message(`options_family_${family}` as MessageKey) || family,
      rules: builtIn.filter((rule) => familyOf(rule) === family),
    })),
    ...packs
      .filter((stored) => stored.enabled)
      .map((stored) => ({
        id: `pack:${stored.id}`,
        name: message('options_from_pack', stored.pack.name),
        rules: compilePack(stored.pack),
      })),
  ];
}

const familyOf = (rule: Rule): string => rule.id.split('.')[0] ?? rule.id;

/** Whether every word of a query is in the rule's own words or id. */
export function matching(rule: Rule, query: string): boolean {
  const text = [ruleMessage(rule.id, 'what', rule.what), ruleMessage(rule.id, 'why', rule.why), rule.id].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
