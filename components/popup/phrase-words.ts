import { type MessageKey, message, plural } from '../../lib/platform/messages.ts';
import type { LibraryPhrase } from '../../lib/store/library.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The second line of a row: situation, how often, when last. */
export function phraseLine(phrase: LibraryPhrase, now = Date.now()): string {
  const [situation] = phrase.situations;
  const words = [
    situation && tagWords(situation),
    phrase.count > 0 && plural('popup_used', phrase.count),
    phrase.lastUsed !== null && daysAgo(phrase.lastUsed, now),
    phrase.origin === 'mine' && phrase.count === 0 && message('popup_never_used'),
    phrase.origin === 'built-in' && message('popup_built_in'),
  ];
  return words.filter(Boolean).join(' · ');
}

/** "today", "yesterday", "3 days ago", in the language of the browser. */
export function daysAgo(then: number, now = Date.now()): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(then) - midnight(now)) / DAY);
  const format = new Intl.RelativeTimeFormat(message('overlay_language'), { numeric: 'auto' });
  if (days > -14) return format.format(days, 'day');
  return days > -60 ? format.format(Math.round(days / 7), 'week') : format.format(Math.round(days / 30), 'month');
}

/** A situation's or slot's name in words: its message, or the name itself without its punctuation. */
function nameWords(stem: 'popup_situation_' | 'popup_slot_', name: string): string {
  const key = `${stem}${name.replace(/[^a-z0-9]/gi, '_')}`;
  return message(key as MessageKey) || name.replace(/[-_.]/g, ' ');
}
export const tagWords = (situation: string): string => capital(nameWords('popup_situation_', situation));
export const slotWords = (slot: string): string => nameWords('popup_slot_', slot);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
