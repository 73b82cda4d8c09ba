import { rememberPer } from '../text/remember.ts';
import type { Token } from './types.ts';

/** Words in capitals: which of them raise the voice, and which are names, codes, buttons or abbreviations. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Stand in capitals alone only to be stressed. */
const STRESSED = words(
  `not never ever always already before after every only must no now please pls more hers his your you why what who how one again twice whole
  immediately midnight still even too before until nothing nobody anything everything both all any each once was were is are did does do
  will should would could been have had yet cannot can't don't won't isn't wasn't aren't didn't doesn't keep stop read this that these those
  mine theirs yours urgent strictly absolutely exactly clearly today tomorrow last first final important attention warning
  much free without same wrong late enough`,
);
/** Ordinary words: with one of these among them, several words in capitals are a raised voice and not names. */
const ORDINARY = words(
  `the a an and or but if of to in on at for from with by as than then when where who what which how it its they he she them him her our us my
  me i am be being has get got go going do doing done make made take give given send sent call pay paid check use see say said tell told
  wait need want know think look find open close start end run come put let leave sign save click fill bring hold move change delete reply
  exceptions exception required delivery cash order parcel item items refund customer customers people letter phone email mail message
  office hours days day week time times card code number link page list road cars car long short new old own big small good bad sorry
  thank thanks back out off up down over under between during about into other another own per one two three four five next late early
  closed available valid returns return policy rules rule household person people guests staff team night morning ask asked
  answer question problem help form signature statement statements shop store online refundable exchange exchanges allowed permitted
  patients thousands ticket tickets`,
);
/** After capitals these say that they name a button, a lamp or a setting. */
const CONTROLS = words(
  'button key keys switch menu tab light lamp led mode option field port knob dial screen position label sticker plate setting',
);
/** The same before them. */
const LEADING = words(
  'button key switch menu tab knob dial screen label sticker plate marked press tap click choose select turn hold reads says shows called named code codes voucher song track film band album game',
);
/** One of these makes a phrase of several words in capitals, which no abbreviation is. */
const JOINTS = words('the a an of to in on at for from with by as and or is are');

/** At least two letters, all of them capitals; digits and hyphens make a code. */
export function isCapitals(token: Token | undefined): boolean {
  if (!token || token.quoted) return false;
  let letters = 0;
  for (const char of token.text) {
    if (char >= '0' && char <= '9') return false;
    if (char.toLowerCase() === char.toUpperCase()) continue;
    if (char !== char.toUpperCase()) return false;
    letters++;
  }
  return letters >= 2 && !token.after.startsWith('-') && !token.before.endsWith('-') && !token.after.startsWith('_');
}

/** A range of tokens, end exclusive. */
export interface Shout {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a sentence that stand in capitals as a raised voice. */
export const shoutsIn = rememberPer((tokens: readonly Token[]): readonly Shout[] => {
  const out: Shout[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = endOfRun(tokens, i);
    if (end === i) {
      i++;
      continue;
    }
    if (raisesVoice(tokens, i, end)) out.push({ from: i, to: end });
    i = end;
  }
  return out;
});

/** A run of words in capitals; "I", "A" and figures inside it belong to it. */
function endOfRun(tokens: readonly Token[], from: number): number {
  if (!isCapitals(tokens[from])) return from;
  let end = from + 1;
  let next = end;
  while (next < tokens.length) {
    const token = tokens[next];
    if (isCapitals(token)) end = next + 1;
    else if (!(token && (['i', 'a'].includes(token.normal) || token.tags.has('NumericValue')))) break;
    next++;
  }
  return end;
}

function raisesVoice(tokens: readonly Token[], from: number, to: number): boolean {
  const run = tokens.slice(from, to).filter((token, i, all) => isCapitals(token) && token.start !== all[i - 1]?.start);
  const stressed = run.filter((token) => STRESSED.has(token.normal) && token.normal !== 'it' && token.normal !== 'us').length;
  const ordinary = run.filter((token) => ORDINARY.has(token.normal) || STRESSED.has(token.normal)).length;
  if (isControl(tokens, from, to) && run.length <= 3) return false;
  if (tokens[from]?.before.includes('[') || tokens[from]?.before.includes('{') || isKeyword(tokens, from)) return false;
  if (run.length === 1) return stressed === 1 && run[0]?.text.toUpperCase() !== 'OK';
  if (run.length >= 3 && run.some((token) => JOINTS.has(token.normal))) return true;
  return stressed + ordinary > 0 && ordinary * 3 >= run.length && (stressed > 0 || ordinary >= 2);
}

/** "Reply PAUSE or STOP": words to type. */
const isKeyword = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some((token) => ['reply', 'text', 'type', 'enter', 'word', 'code', 'say'].includes(token.normal));

const isControl = (tokens: readonly Token[], from: number, to: number): boolean =>
  CONTROLS.has(tokens[to]?.normal ?? '') ||
  LEADING.has(tokens[from - 1]?.normal ?? '') ||
  (['to', 'the', 'on', 'is'].includes(tokens[from - 1]?.normal ?? '') && LEADING.has(tokens[from - 2]?.normal ?? '')) ||
  tokens[to - 1]?.after.includes('>') === true ||
  tokens[from - 1]?.after.includes('>') === true;

/** "N O T", "S-E-C-O-N-D": letters set apart for stress, not the initials of a name. */
export const spelledOut = rememberPer((tokens: readonly Token[]): Shout | null => {
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (isLoneCapital(tokens[end])) end++;
    const letters = tokens.slice(i, end).map((token) => token.text);
    if (letters.length >= 3 && isWord(letters)) return { from: i, to: end };
    const parts = tokens[i]?.text.split('-') ?? [];
    if (parts.length >= 3 && parts.every((part) => part.length === 1 && part !== part.toLowerCase()) && isWord(parts))
      return { from: i, to: i + 1 };
  }
  return null;
});

const isLoneCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && token.text !== token.text.toLowerCase() && !token.quoted;

const isWord = (letters: readonly string[]): boolean => {
  const word = letters.join('').toLowerCase();
  return letters.length >= 5 || STRESSED.has(word) || ORDINARY.has(word);
};

const VOWELS = 'aeiouy';
const LONG_ABBREVIATIONS = words('iban asap nato nasa gmbh swift visa covid unicef osha ikea ebay wifi iata icao esta moma');

/** True for capitals that stay in sentence case: "PDF", "MRI", "IBAN". */
export function staysCapital(token: Token): boolean {
  const word = token.normal;
  if (STRESSED.has(word) || ORDINARY.has(word)) return false;
  if (LONG_ABBREVIATIONS.has(word)) return word !== 'asap';
  return word.length <= 3
    ? token.tags.has('Acronym') && word !== 'pls' && word !== 'btw'
    : ![...word].some((char) => VOWELS.includes(char));
}
