import type { PanelRow, Session } from './types.ts';

/** The rows that arrow keys reach in the panel, from the top: findings in order of the text, then statements. */
export function panelRows(session: Session): readonly PanelRow[] {
  return [
    ...[...session.shown, ...session.further].map(({ key }) => ({ finding: key })),
    ...session.statements.map(({ id }) => ({ statement: id })),
  ];
}
