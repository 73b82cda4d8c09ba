import type { Slot } from '../analyzer/types.ts';
import type { Example, Rule } from '../rules/define.ts';
import type { Pack, PackRule } from './schema.ts';

/** A pack's rules as rules of the house, under ids such as `pack:acme/our-name`. Each match is replaced by the reframes. */
export function compilePack(pack: Pack): readonly Rule[] {
  return pack.rules.map((rule) => compileRule(rule, pack));
}

export function packRuleId(pack: Pick<Pack, 'id'>, rule: Pick<PackRule, 'id'>): string {
  return `pack:${pack.id}/${rule.id}`;
}

function compileRule(rule: PackRule, pack: Pack): Rule {
  const reframes = rule.reframes.map((text) => ({ text, slots: slotsOf(text) }));
  return {
    id: packRuleId(pack, rule),
    level: rule.level,
    scope: 'sentence',
    dimensions: [],
    what: rule.what,
    why: rule.why,
    source: rule.source ?? `${pack.name} ${pack.version}`,
    match: rule.match,
    unless: rule.unless,
    onlyMatches: true,
    detect: ({ matches }) =>
      matches.map(({ span }) => ({ spans: [span], reframes: reframes.map((reframe) => ({ ...reframe, replaces: span })) })),
    examples: { fires: rule.examples.fires.map(asExample), silent: rule.examples.silent.map(asExample) },
  };
}

const asExample = (reply: string): Example => ({ reply, fragment: true });

/** Places to fill in, written `{order}`. */
function slotsOf(text: string): readonly Slot[] {
  const slots: Slot[] = [];
  let end = 0;
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', end)) {
    end = text.indexOf('}', start) + 1;
    if (end === 0) break;
    const name = text.slice(start + 1, end - 1).trim();
    if (name !== '') slots.push({ name, start, end });
  }
  return slots;
}
