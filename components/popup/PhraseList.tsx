import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message, plural } from '../../lib/platform/messages.ts';
import { TROUBLE_WORDS } from '../hooks/trouble-words.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Field } from '../ui/Field.tsx';
import { PlusIcon } from '../ui/Icon.tsx';
import { type PhraseActions, PhraseRow } from './PhraseRow.tsx';
import { phraseKeys } from './phrase-keys.ts';
import type { Library, Origin } from './use-library.ts';

/** Rows drawn. Nobody scrolls further than that; a search brings up what lies beyond. */
const MOST_ROWS = 60;
const ORIGINS = ['mine', 'built-in'] as const satisfies readonly Origin[];

/** What is looked for; no origin means all of them. */
export interface Filter {
  readonly query: string;
  readonly origins: readonly Origin[];
}

export interface PhraseListProps {
  readonly library: Library;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly actions: PhraseActions;
  readonly onNew: () => void;
}

/**
 * Search and rows. The focus stays in the search while arrows move through the rows: a combobox with a grid
 * (ARIA Authoring Practices), so that typing, choosing and acting need no change of place.
 */
export function PhraseList({ library, filter, onFilter, actions, onNew }: PhraseListProps) {
  const { query, origins } = filter;
  const [at, setAt] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const grid = useId();
  useLayoutEffect(() => search.current?.focus(), []);

  const found = library.find(query, origins);
  const rows = found.slice(0, MOST_ROWS);
  const active = Math.min(at, rows.length - 1);
  const rowId = (index: number) => `${grid}-${index}`;
  const look = (next: Filter) => {
    onFilter(next);
    setAt(0);
  };
  const toggle = (origin: Origin) => {
    look({ ...filter, origins: origins.includes(origin) ? [] : [origin] });
    search.current?.focus();
  };
  const onKeyDown = phraseKeys({
    phrase: rows[active],
    active,
    count: rows.length,
    query,
    actions,
    onMove: setAt,
    onNew,
    onClear: () => look({ ...filter, query: '' }),
  });

  return (
    <div class="phrase-page">
      <div class="phrase-search">
        <Field label={message('popup_search')} labelHidden>
          {(control) => (
            <input
              {...control}
              ref={search}
              type="search"
              // biome-ignore lint/a11y/noRedundantRoles: a search box is a combobox only with a datalist, and this has a grid
              role="combobox"
              list={undefined}
              autocomplete="off"
              spellcheck={false}
              placeholder={message('popup_search')}
              aria-expanded={rows.length > 0}
              aria-haspopup="grid"
              aria-controls={grid}
              aria-activedescendant={rows.length > 0 ? rowId(active) : undefined}
              value={query}
              onInput={(event) => {
                look({ ...filter, query: event.currentTarget.value });
              }}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
        <div class="phrase-filters">
          {ORIGINS.map((origin) => (
            <Chip key={origin} pressed={origins.includes(origin)} onPress={() => toggle(origin)}>
              {message(origin === 'mine' ? 'popup_filter_mine' : 'popup_filter_built_in')}
            </Chip>
          ))}
          <Button kind="quiet" class="phrase-new" title="Alt+N" aria-keyshortcuts="Alt+N" onClick={onNew}>
            <PlusIcon />
            {message('popup_new')}
          </Button>
        </div>
      </div>
      {library.trouble && (
        <p class="popup-trouble" role="alert">
          {message(TROUBLE_WORDS[library.trouble])}
        </p>
      )}
      <div class="phrase-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows are chosen with arrow keys */}
        <table class="phrase-rows" role="grid" id={grid} aria-label={message('popup_tab_phrases')}>
          <tbody>
            {rows.map((phrase, index) => (
              <PhraseRow
                key={phrase.id}
                id={rowId(index)}
                phrase={phrase}
                active={index === active}
                onPoint={() => setAt(index)}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
        {found.length > rows.length && <p class="phrase-rest">{plural('popup_more', found.length - rows.length)}</p>}
        {library.all && rows.length === 0 && <NothingFound query={query} onlyMine={origins[0] === 'mine'} />}
      </div>
    </div>
  );
}

function NothingFound({ query, onlyMine }: { readonly query: string; readonly onlyMine: boolean }) {
  const words =
    query.trim() !== '' ? message('popup_nothing_found', query) : message(onlyMine ? 'popup_nothing_mine' : 'popup_nothing');
  return <p class="popup-empty">{words}</p>;
}
