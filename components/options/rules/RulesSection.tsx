import { useMemo, useState } from 'preact/hooks';
import { message, plural } from '../../../lib/platform/messages.ts';
import { RULES } from '../../../lib/rules/registry.ts';
import { listPacks } from '../../../lib/store/packs.ts';
import { listed, rulesOff } from '../../../lib/store/settings.ts';
import { useSetting } from '../../hooks/use-setting.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Field } from '../../ui/Field.tsx';
import { Head } from '../Head.tsx';
import { TroubleNote } from '../TroubleNote.tsx';
import { RuleRow } from './RuleRow.tsx';
import { groupRules, matching } from './rule-groups.ts';

const NONE: readonly string[] = [];

/** Every rule, built-in or from a pack, with its reasons, its examples and its switch. */
export function RulesSection() {
  const { stored, reload } = useStored(listPacks);
  const [off = NONE] = useSetting(rulesOff);
  const [query, setQuery] = useState('');
  const [onlyOff, setOnlyOff] = useState(false);
  const groups = useMemo(() => groupRules(RULES, stored?.ok ? stored.value : []), [stored]);
  const shown = groups
    .map((group) => ({
      ...group,
      rules: group.rules.filter((rule) => matching(rule, query) && (!onlyOff || off.includes(rule.id))),
    }))
    .filter((group) => group.rules.length > 0);
  const count = shown.reduce((sum, group) => sum + group.rules.length, 0);

  return (
    <>
      <Head title={message('options_rules')}>{message('options_rules_lead')}</Head>
      {stored && !stored.ok && <TroubleNote trouble={stored.trouble} onRetry={() => void reload()} />}
      <div class="filters">
        <Field label={message('options_search_rules')} labelHidden>
          {(control) => (
            <input
              {...control}
              type="search"
              placeholder={message('options_search_rules')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
        </Field>
        <Chip pressed={onlyOff} onPress={() => setOnlyOff(!onlyOff)}>
          {plural('options_off', off.length)}
        </Chip>
        <span class="soft" role="status">
          {count > 0 ? plural('options_rules', count) : message('options_no_rules')}
        </span>
      </div>
      {shown.map((group) => (
        <section key={group.id} aria-label={group.name}>
          <h2>{group.name}</h2>
          <ul class="rules">
            {group.rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                on={!off.includes(rule.id)}
                onSwitch={(on) => void listed(rulesOff, rule.id, !on)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
