import { message } from '../../lib/platform/messages.ts';
import { WarningIcon } from '../ui/Icon.tsx';
import { PacksSection } from './packs/PacksSection.tsx';
import { PrivacySection } from './privacy/PrivacySection.tsx';
import { RecoveredContext, useRecoveredSource } from './recovered.ts';
import { RulesSection } from './rules/RulesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SECTIONS } from './sections.ts';
import { TroubleSection } from './trouble/TroubleSection.tsx';
import { useSection } from './use-section.ts';

const PANES = { packs: PacksSection, rules: RulesSection, sites: SitesSection, privacy: PrivacySection, trouble: TroubleSection };

/** The options page: one section at a time. */
export function Options() {
  const section = useSection();
  const source = useRecoveredSource(section);
  const Pane = PANES[section];

  return (
    <RecoveredContext.Provider value={source}>
      <nav class="navigation" aria-label={message('options_navigation')}>
        <p class="brand">
          <img src="/icons/attune.svg" alt="" />
          {message('extension_name')}
        </p>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                {message(`options_${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="content">
        {source.recovered.length > 0 && section !== 'trouble' && (
          <p class="banner" role="alert">
            <WarningIcon />
            <span>
              {message('options_recovered_banner')} <a href="#trouble">{message('options_recovered_look')}</a>
            </span>
          </p>
        )}
        <Pane />
      </main>
    </RecoveredContext.Provider>
  );
}
