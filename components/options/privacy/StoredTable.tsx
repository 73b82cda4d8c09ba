import type { ComponentChildren } from 'preact';
import { message } from '../../../lib/platform/messages.ts';

/** What is kept on this device, kind by kind. */
export function StoredTable({ children }: { readonly children: ComponentChildren }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col" class="column-wide">
            {message('options_column_stored')}
          </th>
          <th scope="col" class="column-narrow">
            {message('options_column_count')}
          </th>
          <th scope="col">
            <span class="visually-hidden">{message('options_column_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export type StoredKind = 'phrases' | 'packs' | 'settings' | 'faults';

export interface StoredRowProps {
  readonly kind: StoredKind;
  readonly count: number;
  /** What can be done about it. */
  readonly children: ComponentChildren;
}

export function StoredRow({ kind, count, children }: StoredRowProps) {
  return (
    <tr>
      <th scope="row">
        {message(`options_stored_${kind}`)}
        <span class="soft">{message(`options_stored_${kind}_means`)}</span>
      </th>
      <td>{count}</td>
      <td>
        <div class="actions">{children}</div>
      </td>
    </tr>
  );
}
