import type { Level } from '../../lib/analyzer/types.ts';
import { message, plural } from '../../lib/platform/messages.ts';
import type { Session, Silence } from '../../lib/session/types.ts';

const LEVELS = ['error', 'warn', 'hint'] as const satisfies readonly Level[];

/** The gravest level on screen; null when nothing is pointed at. */
export function highestLevel({ shown }: Pick<Session, 'shown'>): Level | null {
  return LEVELS.find((level) => shown.some(({ finding }) => finding.level === level)) ?? null;
}

/** The badge in words: its accessible name, and what is said when an analysis has settled. */
export function badgeWords({ silence, shown }: Pick<Session, 'silence' | 'shown'>): string {
  if (silence) return message('overlay_badge_silent', silenceWords(silence));
  if (shown.length === 0) return message('overlay_badge_quiet');
  const count = plural('overlay_badge_findings', shown.length);
  const strong = shown.filter(({ finding }) => finding.level === 'error').length;
  return strong === 0 ? count : message('overlay_badge_strong', count, strong);
}

const SILENCE = {
  'off-here': 'overlay_silence_off_here',
  paused: 'overlay_silence_paused',
  'not-english': 'overlay_silence_not_english',
  unreadable: 'overlay_silence_unreadable',
  'analyser-away': 'overlay_silence_analyser_away',
} as const satisfies Record<Silence, string>;

export const silenceWords = (silence: Silence): string => message(SILENCE[silence]);
