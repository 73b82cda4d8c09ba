import { useRef } from 'preact/hooks';
import { message } from '../../lib/platform/messages.ts';
import { TABS, type Tab } from './tabs.ts';

export interface TabsProps {
  readonly selected: Tab;
  readonly onSelect: (tab: Tab) => void;
}

/** The row of tabs: one stop for Tab, arrows move in it (ARIA Authoring Practices, tabs with automatic activation). */
export function Tabs({ selected, onSelect }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(selected) + step + TABS.length) % TABS.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onSelect(next);
    row.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={message('popup_tabs')} ref={row} onKeyDown={move}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="tab"
          id={`tab-${tab}`}
          aria-selected={tab === selected}
          aria-controls={`panel-${tab}`}
          aria-keyshortcuts={`Alt+${index + 1}`}
          title={`Alt+${index + 1}`}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {message(`popup_tab_${tab}`)}
        </button>
      ))}
    </div>
  );
}
