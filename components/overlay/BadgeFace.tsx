import type { Level } from '../../lib/analyzer/types.ts';
import type { Silence } from '../../lib/session/types.ts';
import { CrossedIcon, GlobeIcon, PauseIcon, QuestionIcon, WarningIcon } from '../ui/Icon.tsx';

const SILENT = {
  'off-here': CrossedIcon,
  paused: PauseIcon,
  'not-english': GlobeIcon,
  unreadable: QuestionIcon,
  'analyser-away': WarningIcon,
} as const satisfies Record<Silence, unknown>;

export interface BadgeFaceProps {
  readonly silence: Silence | null;
  readonly level: Level | null;
  readonly count: number;
}

/** What the badge shows: why it is silent, how many in the shape of the gravest, or the mark in outline. */
export function BadgeFace({ silence, level, count }: BadgeFaceProps) {
  if (silence) {
    const Icon = SILENT[silence];
    return (
      <span class="badge-face">
        <Icon />
      </span>
    );
  }
  if (!level) {
    return (
      <span class="badge-face">
        <Mark />
      </span>
    );
  }
  return (
    <span class={`badge-count level-${level}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {level === 'error' && <path d="M12 .5 23.5 12 12 23.5.5 12Z" />}
        {level === 'warn' && <path d="M12 .5 24 22.5H0Z" />}
        {level === 'hint' && <circle cx="12" cy="12" r="10" />}
      </svg>
      <span aria-hidden="true">{count}</span>
    </span>
  );
}

/** The logo in outline: a speech bubble whose tail is a tuning wave. */
function Mark() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.25 1.75h5.5a3.5 3.5 0 0 1 0 7h-5.5a3.5 3.5 0 0 1 0-7ZM4.5 8.75c0 2-.5 3.25-1.5 4.75 2.25 0 3-1.75 4.5-1.75s1.5 1.5 3 1.5 1.75-1.5 3.25-1.5" />
    </svg>
  );
}
