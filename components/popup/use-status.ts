import { useEffect, useState } from 'preact/hooks';
import type { PageStatus } from '../../lib/platform/protocol.ts';
import { send } from '../../lib/platform/send.ts';

/** A page may still be loading, and the reply changes while the popup stands beside it. Milliseconds. */
const AGAIN = 1000;

/** What was found on the page in front, asked again while it is shown. `undefined` until the first answer, null for no helpdesk. */
export function useStatus(): PageStatus | null | undefined {
  const [status, setStatus] = useState<PageStatus | null>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = true;
    const ask = async () => {
      const answer = await send('composer/status').catch(nobody);
      if (!shown) return;
      setStatus(answer);
      timer = setTimeout(ask, AGAIN);
    };
    void ask();
    return () => {
      shown = false;
      clearTimeout(timer);
    };
  }, []);
  return status;
}

/** A background that does not answer knows of no page. */
const nobody = (): null => null;
