import { useId, useState } from 'preact/hooks';
import { message, ruleMessage } from '../../../lib/platform/messages.ts';
import type { Example, Rule } from '../../../lib/rules/define.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { LevelShape } from '../../ui/LevelShape.tsx';

/** Examples of each kind shown; a rule's own file has more. */
const MOST_EXAMPLES = 4;

export interface RuleRowProps {
  readonly rule: Rule;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** One rule: what, why, its switch, and on demand where it speaks up and where it keeps quiet. */
export function RuleRow({ rule, on, onSwitch }: RuleRowProps) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const what = ruleMessage(rule.id, 'what', rule.what);
  return (
    <li class="rule">
      <div class="rule-head">
        <Check checked={on} onChange={onSwitch}>
          <span class="rule-what">
            <LevelShape level={rule.level} label={message(`overlay_level_${rule.level}`)} />
            {what}
            {rule.learning && <Chip>{message('options_learning')}</Chip>}
          </span>
          <span class="soft">{ruleMessage(rule.id, 'why', rule.why)}</span>
        </Check>
        <Button
          kind="quiet"
          aria-expanded={open}
          aria-controls={details}
          aria-label={message('options_examples_of', what)}
          onClick={() => setOpen(!open)}
        >
          {message('options_examples')}
        </Button>
      </div>
      <div id={details} hidden={!open} class="rule-details">
        {open && (
          <>
            <Examples title={message('options_fires')} examples={rule.examples.fires} />
            <Examples title={message('options_silent')} examples={rule.examples.silent} />
            <p class="soft">
              {message('overlay_source', rule.source)} <code>{rule.id}</code>
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function Examples({ title, examples }: { readonly title: string; readonly examples: readonly Example[] }) {
  if (examples.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {examples.slice(0, MOST_EXAMPLES).map((example) => (
          <li key={`${example.customer} ${example.reply}`}>
            {example.customer && <p class="soft">{message('options_customer_says', example.customer)}</p>}
            <p>{example.reply}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
