/** What the session's driver listens to, as shown on the controls that do the same. */
export const KEYS = {
  nextFinding: 'Alt+J',
  panel: 'Alt+K',
  more: 'Alt+M',
  choose: 'Enter',
  dismiss: 'Escape',
} as const;
