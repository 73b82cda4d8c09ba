import type { Context, Discourse, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { TITLES } from '../../language/gender.ts';
import type { Token } from '../../language/types.ts';
import { type Found, isCapital, parted } from './gendered.found.ts';

/** A title before the very name that the customer signed without one. */
export function titled(sentence: Sentence, i: number, { customerText }: Context): Found | null {
  const { tokens } = sentence.reading;
  const [title, name] = [tokens[i], tokens[i + 1]];
  if (!title || !name || !TITLES.has(title.normal) || !isCapital(title) || !isCapital(name) || isPolite(title)) return null;
  const signed = customerText?.text ?? '';
  const surname = name.text.endsWith("'s") ? name.text.slice(0, -2) : name.text;
  if (!customerText || !isSigned(signed, surname)) return null;
  if (customerText.sentences.some(({ reading }) => reading.tokens.some((word) => TITLES.has(word.normal)))) return null;
  if (suits(title.normal, customerText, signedAs(signed, surname))) return null;
  const own = signedAs(signed, surname);
  const replaces = spanOf(sentence, i, i + 2);
  const whole = own && own !== surname ? [{ replaces, text: own }] : [];
  return {
    from: i,
    to: i + 2,
    reframes: [...whole, { replaces: { start: replaces.start, end: sentence.start + name.start }, text: '' }],
  };
}

/** "Arthur Bell" may be called Mr Bell. */
function suits(title: string, { sentences }: Discourse, name: string): boolean {
  const [first = ''] = name.split(' ');
  const tag = title === 'mr' || title === 'mister' ? 'MaleName' : 'FemaleName';
  return sentences.some(({ reading }) => reading.tokens.some((token) => token.text === first && token.tags.has(tag)));
}

const isPolite = (title: Token): boolean => title.normal === 'sir' || title.normal === 'madam';

/** "Dear Sir Wilson": unless the name on the ticket carries a title itself. */
export function politeTitle(sentence: Sentence, i: number, { conversation }: Context): Found | null {
  const { tokens } = sentence.reading;
  const [title, name] = [tokens[i], tokens[i + 1]];
  if (
    !title ||
    !name ||
    i !== 1 ||
    !isPolite(title) ||
    !isCapital(title) ||
    !isCapital(name) ||
    parted(title) ||
    name.text.includes('/')
  )
    return null;
  if (!['dear', 'hello', 'hi', 'hey', 'good', 'respected'].includes(tokens[0]?.normal ?? '')) return null;
  const known = conversation.customerName?.split(' ').some((word) => TITLES.has(trimMarks(word).toLowerCase())) ?? false;
  const { start } = spanOf(sentence, i, i + 1);
  return known ? null : { from: i, to: i + 2, reframes: [{ replaces: { start, end: sentence.start + name.start }, text: '' }] };
}

/** The name ends the message as a signature: on its own line, or after a full stop, a comma or a dash. */
function isSigned(text: string, surname: string): boolean {
  const signature = signedAs(text, surname);
  const at = signature === '' ? -1 : text.lastIndexOf(signature);
  if (at < 0 || text.length - at - signature.length > SIGNATURE) return false;
  const before = text.slice(0, at).trimEnd();
  return before === '' || text.slice(before.length, at).includes('\n') || '.,!?-–—~'.includes(before.at(-1) ?? '');
}
/** Characters that may follow the name at the end. */
const SIGNATURE = 12;

/** "R. Szymanski" of "Regards, R. Szymanski": the surname with the one or two names in front of it. */
function signedAs(text: string, surname: string): string {
  const words = text
    .split('\n')
    .flatMap((line) => [...line.split(' '), ''])
    .map(trimEnd);
  const at = words.lastIndexOf(surname);
  let from = at;
  while (from > 0 && at - from < 2 && isName(words[from - 1] ?? '')) from--;
  return words.slice(from, at + 1).join(' ');
}

const isName = (word: string): boolean =>
  word.length > 0 && word.charAt(0) !== word.charAt(0).toLowerCase() && !word.endsWith(',');
const trimEnd = (word: string): string => (word.length > 2 && '.!?)'.includes(word.at(-1) ?? '') ? word.slice(0, -1) : word);
const trimMarks = (word: string): string => [...word].filter((char) => !'.,!?()'.includes(char)).join('');
