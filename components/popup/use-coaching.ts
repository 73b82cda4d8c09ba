import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analyzer/types.ts';
import { send } from '../../lib/platform/send.ts';
import type { Scratch } from '../../lib/store/scratchpad.ts';

/** As at a reply box: after the last change, not at every key. Milliseconds. */
const PAUSE = 250;

export interface Coaching {
  /** What was found in exactly the draft that is shown; null while it is being read, or when the analyser is away. */
  readonly analysis: Analysis | null;
  readonly away: boolean;
}

/** Has the background read a scratch draft, as it reads the reply boxes. */
export function useCoaching(scratch: Scratch | undefined): Coaching {
  const [state, setState] = useState<Coaching & { readonly scratch?: Scratch }>({ analysis: null, away: false });
  const revision = useRef(0);

  useEffect(() => {
    if (!scratch) return;
    const mine = ++revision.current;
    const timer = setTimeout(async () => {
      const draft = { revision: mine, text: scratch.draft, surface: 'public', channel: 'email' } as const;
      const conversation = { thread: [], ...(scratch.customer.trim() !== '' && { customer: scratch.customer }) };
      const answer = await send('analyze', { draft, conversation, site: 'scratchpad' }).catch(() => null);
      if (mine === revision.current) setState({ analysis: answer?.analysis ?? null, away: answer === null, scratch });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [scratch]);

  // Spans are into the draft that was read: for any other they would point at the wrong words.
  return state.scratch === scratch ? state : { analysis: null, away: false };
}
