import type { Span } from '../analyzer/types.ts';
import { chunksOf } from './chunks.ts';
import { isLetter, isUpper, lines } from './lines.ts';
import { perLine } from './per-line.ts';

/** How notes to colleagues begin a line or bracket; lower case, before a colon. */
const HEADS = [
  'internal',
  'internal note',
  'internal only',
  'internal use only',
  'private',
  'private note',
  'note to self',
  'note for team',
  'note to team',
  'staff only',
  'agent note',
  'agents only',
  'template',
  'macro',
  'macro used',
  'do not send above this line',
  'not for customer',
  'todo',
  'handover',
  'hand-over note',
  'ps for',
  'note for',
  'fyi team',
  'fyi all',
  'fao',
  'nb for',
  'for the team',
  'for handler',
  'for next shift',
  'shift note',
  'case note',
  'caseworker comment',
  'agent comment',
  'for colleagues',
  'per playbook',
  'handler note',
  'do not send',
];
/** Signs before such a head. */
const OPENERS = '-–—/*#>[]()_ ~!';

/** True for a sentence that opens like a note to colleagues: "Handover: …", "FYI team, …". */
export const isInternalNote = (sentence: string): boolean => opensAsNote(sentence, true);

/** Lines, or brackets inside one, that open like a note to colleagues: "INTERNAL: …", "-- note to self …", "[private: …]". */
export const internalNotesIn = perLine(notesIn);

function notesIn(text: string): readonly Span[] {
  return [...slashNotes(text), ...lines(text).flatMap((line) => notesInLine(text, line))];
}

/** "// Ana: same one as yesterday": a comment to the end of the line. */
function slashNotes(text: string): readonly Span[] {
  const out: Span[] = [];
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 2)) {
    const before = text.charAt(at - 1);
    const word = text.slice(at + 2).trimStart();
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if ((before === ' ' || before === '\n' || before === '') && isUpper(word.charAt(0))) {
      out.push(trim(text, { start: at, end }));
      at = end;
    }
  }
  return out;
}

function notesInLine(text: string, line: Span): readonly Span[] {
  {
    const whole = text.slice(line.start, line.end);
    if (opensAsNote(whole, line.start === 0 || whole.trim() !== '')) return [trim(text, line)];
    return brackets(text, line).filter((bracket) => opensAsNote(text.slice(bracket.start, bracket.end), true));
  }
}

/** Who writes or reads notes in the house. */
const ROLES = new Set(
  "private agent agents staff team sales ops tier mod mods moderator handler manager supervisor lead crew trainers trainer assessor bursar retention payroll internal training shift colleagues frontline backline call caller customer-care housing officer support finance front-desk reception dispatch transport driver claims legal teacher nurse officer's manager's lead's loyalty qa gds crm ticket case customer client cx account risk fraud".split(
    ' ',
  ),
);
/** What such notes are called. */
const NOTES = new Set(
  'note notes remark remarks memo comment comments summary log logs disposition wrap-up view rem. reminder suggestion sentiment transcript opinion verdict pinned osi'.split(
    ' ',
  ),
);
/** "My notes from our call: …" is said to the reader. */
const SPOKEN = new Set(['i', 'we', 'my', 'our', 'you', 'your', 'the', 'this', 'here', 'see']);
/** Enough alone. */
const SURE_HEADS = new Set('disposition: wrap-up: sentiment: mods: staff: trainers: cx: internal:'.split(' '));

/** "Sales memo:", "handler remarks –", "Call notes 14/3:", "Disposition:": who notes, and that it is a note. */
function isNoteHead(rest: string): boolean {
  const words = rest.slice(0, 48).split(/\s+/);
  const end = words.findIndex((word) => word.endsWith(':') || word.endsWith(']') || word === '–' || word === '—' || word === '-');
  if (end < 0 || end > 5) return false;
  if (SURE_HEADS.has(words[0] ?? '')) return true;
  const head = words.slice(0, end + 1).map((word) => (word.endsWith(':') || word.endsWith(']') ? word.slice(0, -1) : word));
  if (head.some((word) => SPOKEN.has(word))) return false;
  return head.some((word) => ROLES.has(word)) && head.some((word) => NOTES.has(word));
}

function opensAsNote(text: string, atLineStart: boolean): boolean {
  let from = 0;
  while (from < text.length && OPENERS.includes(text.charAt(from))) from++;
  const marks = text.slice(0, from);
  const rest = text.slice(from).toLowerCase();
  if (atLineStart && isNoteHead(rest)) return true;
  const head = HEADS.find((words) => rest.startsWith(words) && !isLetter(rest.charAt(words.length)));
  if (!head || !atLineStart) return false;
  const colon = rest.slice(head.length, head.length + 24).indexOf(':');
  const marked = marks.trim() !== '';
  // "TODO" and "note to self" need no colon, and neither does any head in brackets or after dashes.
  if (head === 'todo') return text.slice(from).startsWith('TODO');
  if (head === 'note to self' || head === 'do not send above this line') return true;
  if (head === 'ps for' || head === 'note for') return marked && colon >= 0;
  if (head === 'template' || head === 'macro' || head === 'private' || head === 'internal')
    return colon === 0 && (marked || text.slice(from, from + 1) !== rest.charAt(0));
  // "FYI team, …", "PRIVATE NOTE – …", "NB for handler: …"
  const after = rest.slice(head.length).trimStart().charAt(0);
  const named = (head === 'nb for' || head === 'case note') && colon >= 0;
  return (
    colon === 0 ||
    marked ||
    named ||
    ((after === ',' || after === '–' || after === '—' || after === '-') && head !== 'for the team' && head !== 'template')
  );
}

function brackets(text: string, line: Span): readonly Span[] {
  const out: Span[] = [];
  for (let i = line.start; i < line.end; i++) {
    const close = text.charAt(i) === '(' ? ')' : text.charAt(i) === '[' ? ']' : '';
    if (!close) continue;
    const end = text.indexOf(close, i);
    if (end < 0 || end >= line.end) continue;
    out.push({ start: i, end: end + 1 });
    i = end;
  }
  return out;
}

/** Parts of a host's name that only colleagues can reach, or where colleagues work. */
const INTERNAL_HOSTS = [
  'internal',
  'intranet',
  'corp',
  'local',
  'jira',
  'confluence',
  'wiki',
  'notion',
  'slack',
  'sharepoint',
  'atlassian',
  'gitlab',
  'grafana',
  'pagerduty',
  'lan',
  'backoffice',
  'back-office',
  'admin',
  'staging',
  'kibana',
  'basecamp',
  'asana',
  'zendesk-admin',
  'salesforce',
  'looker',
  'metabase',
];

/** Links to places of the house: trackers, wikis, chat. */
export const internalLinksIn = perLine(linksIn);

function linksIn(text: string): readonly Span[] {
  return chunksOf(text)
    .filter(({ text: chunk }) => isInternalLink(chunk))
    .map(({ start, end }) => ({ start, end }));
}

function isInternalLink(chunk: string): boolean {
  const lower = chunk.toLowerCase();
  const scheme = lower.indexOf('://');
  const rest = scheme >= 0 ? lower.slice(scheme + 3) : lower;
  const slash = rest.indexOf('/');
  const host = slash >= 0 ? rest.slice(0, slash) : rest;
  if (!host.includes('.') || (scheme < 0 && slash < 0) || host.includes('@')) return false;
  return host.split('.').some((part) => INTERNAL_HOSTS.includes(part));
}

/** "#vip-whiners": a channel's name, letters and hyphens after the sign. */
export const channelsIn = perLine(channelsInLine);

function channelsInLine(text: string): readonly Span[] {
  return chunksOf(text).flatMap((chunk) => {
    const name = chunk.text;
    const plain = name.length > 3 && [...name].every((char) => isLetter(char) || char === '-' || char === '_');
    return chunk.before.endsWith('#') && plain ? [{ start: chunk.start - 1, end: chunk.end }] : [];
  });
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}
