import { message } from '../../lib/platform/messages.ts';
import { SiteSwitches } from './SiteSwitches.tsx';
import { StatusList } from './StatusList.tsx';
import { useStatus } from './use-status.ts';

/** What was found on the page in front, and how much of Attune it gets. */
export function ThisPage() {
  const status = useStatus();
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
