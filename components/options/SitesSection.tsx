import { message } from '../../lib/platform/messages.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { enabled, listed, sitesOff } from '../../lib/store/settings.ts';
import { useSetting } from '../hooks/use-setting.ts';
import { Check } from '../ui/Check.tsx';
import { Head } from './Head.tsx';

/** On or off, everywhere and at each helpdesk. */
export function SitesSection() {
  const [on, setOn] = useSetting(enabled);
  const [off] = useSetting(sitesOff);
  if (on === undefined || off === undefined) return null;
  return (
    <>
      <Head title={message('options_sites')}>{message('options_sites_lead')}</Head>
      <ul class="cards">
        <li class="card">
          <Check checked={on} onChange={setOn}>
            <span class="card-title">{message('popup_on_everywhere')}</span>
            <span class="soft">{message('options_on_everywhere_means')}</span>
          </Check>
        </li>
        {SITES.filter((site) => site.shipped).map((site) => (
          <li key={site.id} class="card">
            <Check checked={!off.includes(site.id)} disabled={!on} onChange={(here) => void listed(sitesOff, site.id, !here)}>
              <span class="card-title">{site.name}</span>
              <span class="soft">{site.matches.map(host).join(', ')}</span>
            </Check>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The host of a match pattern: "*.zendesk.com" of "https://*.zendesk.com/agent/*". */
const host = (pattern: string): string => pattern.split('/')[2] ?? pattern;
