import { message } from '../../lib/platform/messages.ts';
import type { ShownFinding } from '../../lib/session/types.ts';
import { Button } from '../ui/Button.tsx';
import type { Dispatch } from './dispatch.ts';
import { KEYS } from './keys.ts';
import { Slotted } from './Slotted.tsx';

export interface ReframesProps {
  readonly shown: ShownFinding;
  /** The card listens to keys, so they are shown. */
  readonly byKey: boolean;
  /** An edit is being written: one at a time. */
  readonly busy: boolean;
  readonly dispatch: Dispatch;
}

/** Two are a choice; more would be a menu. */
const VARIANTS = 2;

export function Reframes({ shown: { key, finding }, byKey, busy, dispatch }: ReframesProps) {
  return (
    <>
      {finding.reframes.slice(0, VARIANTS).map(({ text, slots }, index) => (
        <Button
          key={text}
          class={index === 0 ? 'reframe reframe-first' : 'reframe'}
          keys={byKey ? keyOf(index) : undefined}
          aria-disabled={busy}
          onClick={() => !busy && dispatch({ type: 'reframe-chosen', key, reframe: index })}
        >
          {text.trim() === '' ? message('overlay_remove') : <Slotted text={text} slots={slots} />}
        </Button>
      ))}
    </>
  );
}

const keyOf = (index: number): string => (index === 0 ? KEYS.choose : String(index + 1));
