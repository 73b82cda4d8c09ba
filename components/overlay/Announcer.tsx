import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../lib/session/types.ts';
import { spokenWords } from './spoken.ts';

/** A summary while the agent still types would be noise; this long without a change, it is news. */
const REST_MS = 1000;

/** A polite voice for screen readers. It is always there, since a region that comes with its text is not heard. */
export function Announcer({ session }: { readonly session: Session }) {
  const { now, settled } = spokenWords(session);
  const [rested, setRested] = useState('');
  const revision = session.draft?.revision;
  // Each new text starts the rest anew, whatever its summary.
  useEffect(() => {
    const timer = setTimeout(() => settled && setRested(settled), REST_MS);
    return () => clearTimeout(timer);
  }, [settled, revision]);
  return (
    <div class="visually-hidden" role="status">
      {now || rested}
    </div>
  );
}
