import { message } from '../../lib/platform/messages.ts';
import type { AgentEvent, ShownFinding } from '../../lib/session/types.ts';
import { MORE } from '../../lib/session/types.ts';
import { Button } from '../ui/Button.tsx';
import type { Dispatch } from './dispatch.ts';

type Choice = (typeof MORE)[number];

const WORDS = {
  'muted-here': 'overlay_muted_here',
  'rule-turned-off': 'overlay_rule_turned_off',
  'site-turned-off': 'overlay_site_turned_off',
  paused: 'overlay_paused',
} as const satisfies Record<Choice, string>;

/** Ways to have less of this, from here to everywhere, and where the advice comes from. */
export function More({ shown: { key, finding }, dispatch }: { readonly shown: ShownFinding; readonly dispatch: Dispatch }) {
  return (
    <div class="more">
      {MORE.map((choice, index) => (
        <Button
          key={choice}
          kind="quiet"
          class="more-choice"
          keys={String(index + 1)}
          onClick={() => dispatch(eventOf(choice, key))}
        >
          {message(WORDS[choice])}
        </Button>
      ))}
      {finding.source && <p class="card-source">{message('overlay_source', finding.source)}</p>}
    </div>
  );
}

function eventOf(choice: Choice, key: string): AgentEvent {
  return choice === 'muted-here' || choice === 'rule-turned-off' ? { type: choice, key } : { type: choice };
}
