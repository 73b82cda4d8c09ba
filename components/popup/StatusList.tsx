import { message, plural } from '../../lib/platform/messages.ts';
import type { PageStatus } from '../../lib/platform/protocol.ts';
import { siteName } from '../../lib/sites/registry.ts';
import { CheckIcon, CircleIcon } from '../ui/Icon.tsx';
import { LevelShape } from '../ui/LevelShape.tsx';

const LEVELS = ['error', 'warn', 'hint'] as const;

/** What Attune can read here, line by line, and what it found in the reply. */
export function StatusList({ status }: { readonly status: PageStatus }) {
  const lines = [
    { found: status.composer, words: status.composer ? composerWords(status) : message('popup_no_composer') },
    { found: status.customerMessage, words: message(status.customerMessage ? 'popup_customer_read' : 'popup_no_customer') },
    { found: status.customerName, words: message(status.customerName ? 'popup_name_read' : 'popup_no_name') },
    { found: status.ticket, words: message(status.ticket ? 'popup_ticket_read' : 'popup_no_ticket') },
  ];
  return (
    <section>
      <h2>{siteName(status.site)}</h2>
      <ul class="status">
        {lines.map(({ found, words }) => (
          <li key={words} class={found ? 'status-found' : 'status-missing'}>
            {found ? <CheckIcon /> : <CircleIcon />}
            {words}
          </li>
        ))}
      </ul>
      {status.composer ? <FindingCounts findings={status.findings} /> : <p class="soft">{message('popup_no_composer_next')}</p>}
    </section>
  );
}

function composerWords({ surface }: PageStatus): string {
  return message(surface === 'internal' ? 'popup_composer_internal' : 'popup_composer_public');
}

function FindingCounts({ findings }: Pick<PageStatus, 'findings'>) {
  const counted = LEVELS.filter((level) => findings[level] > 0);
  if (counted.length === 0) return <p class="soft">{message('popup_no_findings')}</p>;
  return (
    <ul class="counts">
      {counted.map((level) => (
        <li key={level}>
          <LevelShape level={level} />
          {plural(`popup_found_${level}`, findings[level])}
        </li>
      ))}
    </ul>
  );
}
