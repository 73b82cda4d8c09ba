/** Names known from the page; any may be missing. */
export interface Names {
  readonly customer?: string;
  readonly agent?: string;
}

/** Maria, O'Brien, Anne-Marie; the 's of "Maria's" is not part of it. */
const NAME = "\\p{Lu}(?:\\p{L}{1,30}|(?=['’]))(?:['’-]\\p{L}{2,30}){0,2}";
const END = '(?=\\s*(?:[,.!:;\\u2013\\u2014]|$|\\n))';
const SENTENCE_START = '(?:^|[\\n.!?]\\s{0,3})';
/** After a greeting a word before a comma is a name, whether the page told it or not; typed fast, it has no capital. */
const GREETED = new RegExp(
  `(${SENTENCE_START}(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\\s)(\\p{L}{1,30}(?:['’-]\\p{L}{2,30}){0,2})(\\s${NAME})?${END}`,
  'gmu',
);
/** After these only a capital tells a name from a word. */
const THANKED = new RegExp(
  `(${SENTENCE_START}(?:[Gg]ood (?:morning|afternoon|evening)|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]orry),?\\s)(${NAME})(\\s${NAME})?${END}`,
  'gmu',
);
const NOT_NAMES = new Set(
  'there all everyone everybody team both again folks sir madam so very for in to customer friend guys'.split(' '),
);
/** Somebody with a title: the customer after a greeting, else anybody. */
const TITLED = new RegExp(
  `(${SENTENCE_START}(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\\s)?\\b(Mr|Mrs|Ms|Miss|Mx|Dr|Prof)(\\.?\\s)${NAME}(?:\\s${NAME})?`,
  'gmu',
);
const SELF = new RegExp(
  `(\\b[Mm]y name is\\s|\\b(?:I['’]m|I am|[Tt]his is)\\s(?=${NAME}(?:\\s${NAME})?\\s(?:from|here)\\b))(${NAME})`,
  'gu',
);
const SIGNED = new RegExp(
  `(\\n\\s{0,3}(?:(?:[Kk]ind|[Bb]est|[Ww]arm) regards|[Bb]est wishes|[Bb]est|[Rr]egards|[Tt]hanks|[Cc]heers|[Ss]incerely),?\\s{0,3}\\n\\s{0,3})(${NAME})(\\s${NAME})?(?=\\s*$)`,
  'gu',
);

/** First names that are also words. In the middle of a sentence only a capital tells them apart; at its start nothing does. */
const WORDS = new Set(
  'will grace mark may rich bill guy hope joy rose faith art frank pat jack sue ray dawn summer april june august chase drew grant hunter mason max miles penny ruby sandy skip stew van wade iris ivy lance angel olive pearl amber carol gene dean rob nick don peg bob dot gay jean josh lee major mercy mike norm page reed rusty stone sunny tiffany trinity victor young long best short small price day love king good brown white green black'.split(
    ' ',
  ),
);

export function takeOutNames(text: string, names: Names): string {
  let rest = takeOutKnown(text, 'customer', names.customer);
  rest = takeOutKnown(rest, 'agent', names.agent);
  return rest
    .replace(SIGNED, '$1{agent.first_name}')
    .replace(SELF, '$1{agent.first_name}')
    .replace(TITLED, (_, greeting: string | undefined, title: string, gap: string) =>
      greeting === undefined ? `${title}${gap}{name}` : `${greeting}${title}${gap}{customer.last_name}`,
    )
    .replace(GREETED, nameAfterGreeting)
    .replace(THANKED, nameAfterGreeting);
}

function nameAfterGreeting(whole: string, greeting: string, first: string, last: string | undefined): string {
  return NOT_NAMES.has(first.toLowerCase()) ? whole : `${greeting}{customer.${last ? 'name' : 'first_name'}}`;
}

function takeOutKnown(text: string, who: 'customer' | 'agent', name = ''): string {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => part.length > 1);
  const first = parts[0];
  if (first === undefined) return text;
  const last = parts.at(-1) ?? first;
  let rest = text;
  if (parts.length > 1) {
    rest = replaceName(rest, parts, `{${who}.name}`);
    rest = replaceName(rest, [last], `{${who}.last_name}`);
  }
  return replaceName(rest, [first], `{${who}.first_name}`);
}

function replaceName(text: string, parts: readonly string[], slot: string): string {
  const source = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s');
  const word = parts.length === 1 && WORDS.has((parts[0] ?? '').toLowerCase());
  return text.replace(new RegExp(`(?<![\\p{L}\\p{Nd}{._])${source}(?![\\p{L}\\p{Nd}}_])`, 'giu'), (found, offset: number) =>
    word && !standsAsName(text, found, offset) ? found : slot,
  );
}

/** Whether a word such as "Will" is used as a name here. */
function standsAsName(text: string, found: string, offset: number): boolean {
  if (found[0] === found[0]?.toLowerCase()) return false;
  const before = text.slice(Math.max(0, offset - 24), offset);
  const after = text.slice(offset + found.length, offset + found.length + 1);
  if (/(?:^|[.!?\n]\s*)$/.test(before) && (offset === before.length || /[.!?\n]\s*$/.test(before))) return after.startsWith(',');
  return !/\b(?:in|since|until|by|of|last|next|this|the|a|an|your|our)\s$/i.test(before);
}
