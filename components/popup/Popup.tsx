import { useLayoutEffect, useState } from 'preact/hooks';
import { message } from '../../lib/platform/messages.ts';
import { openOptions } from '../../lib/platform/pages.ts';
import { SettingsIcon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Phrases } from './Phrases.tsx';
import { Scratchpad } from './Scratchpad.tsx';
import { Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import { TABS, type Tab } from './tabs.ts';

const PANELS = { phrases: Phrases, page: ThisPage, scratchpad: Scratchpad };

/** The popup: phrases first, with the search focused; what is on this page; a place to try a draft. */
export function Popup() {
  const [tab, select] = useState<Tab>('phrases');
  const Panel = PANELS[tab];

  useLayoutEffect(() => {
    const lifetime = new AbortController();
    const choose = (event: KeyboardEvent) => {
      const wanted =
        event.altKey && !event.ctrlKey && !event.metaKey ? TABS[Number(event.code.replace('Digit', '')) - 1] : undefined;
      if (wanted === undefined) return;
      event.preventDefault();
      select(wanted);
    };
    document.addEventListener('keydown', choose, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);

  return (
    <>
      <header class="popup-head">
        <h1 class="visually-hidden">{message('popup_title')}</h1>
        <Tabs selected={tab} onSelect={select} />
        <IconButton label={message('popup_settings')} onClick={() => void openOptions()}>
          <SettingsIcon />
        </IconButton>
      </header>
      <section class="popup-panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        <Panel />
      </section>
    </>
  );
}
