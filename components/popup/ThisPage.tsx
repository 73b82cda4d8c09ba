import { useEffect, useState } from 'preact/hooks';
import { message } from '../../lib/platform/messages.ts';
import type { PageStatus } from '../../lib/platform/protocol.ts';
import { send } from '../../lib/platform/send.ts';
import { SiteSwitches } from './SiteSwitches.tsx';
import { StatusList } from './StatusList.tsx';

/** What was found on the page in front, and how much of Attune it gets. */
export function ThisPage() {
  const [status, setStatus] = useState<PageStatus | null>();
  useEffect(() => {
    void send('composer/status').then(setStatus);
  }, []);
  if (status === undefined) return null;
  return (
    <div class="this-page">
      {status ? <StatusList status={status} /> : <NoHelpdesk />}
      <SiteSwitches site={status?.site ?? null} />
    </div>
  );
}

function NoHelpdesk() {
  return (
    <div class="popup-empty">
      <h2>{message('popup_no_page')}</h2>
      <p>{message('popup_no_page_next')}</p>
    </div>
  );
}
