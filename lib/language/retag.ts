import { infinitiveOfPast } from './compromise.ts';
import type { Token } from './types.ts';

/** Never verbs in a support reply, whatever they follow. */
const NEVER_VERBS = new Set([
  'wrong',
  'out',
  'up',
  'off',
  'down',
  'in',
  'on',
  'over',
  'back',
  'time',
  'right',
  'due',
  'please',
  'ok',
  'okay',
]);
const HAVE = new Set(['have', 'has', 'had']);
const PRONOUNS = new Set(['i', 'you', 'we', 'he', 'she', 'it', 'they', 'us', 'them', 'me', 'him']);
/** "Keep updated", "get started": a participle after these is no finite verb. */
const KEEPING = new Set([
  'keep',
  'get',
  'stay',
  'have',
  'be',
  'feel',
  'leave',
  'do',
  'does',
  'did',
  'has',
  'had',
  'let',
  'make',
  'being',
  'getting',
  'having',
]);
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be']);
/** States of mind and of things, not deeds: "I am pleased", "it is detailed". */
const MOODS = new Set(
  'pleased delighted excited interested disappointed worried frustrated confused tired bored concerned annoyed satisfied dissatisfied surprised married retired used supposed relieved scared frightened ashamed embarrassed overwhelmed stressed detailed advanced complicated crowded related experienced qualified unlimited unexpected outdated unused allowed unwanted aged gifted skilled talented crooked naked sacred needed'.split(
    ' ',
  ),
);
const BETWEEN = new Set([
  'not',
  'never',
  'already',
  'just',
  'still',
  'now',
  'you',
  'we',
  'i',
  'they',
  'it',
  'also',
  'ever',
  'yet',
]);
const PHRASAL = new Set(['out', 'in', 'up', 'off', 'on', 'over', 'down', 'back']);

/**
 * Corrects word classes that compromise takes from a word alone, where its neighbours tell otherwise: "the check-out time" holds no
 * verb, "you have not updated it" does.
 */
export function retag(tokens: readonly Token[]): readonly Token[] {
  let before: Token | undefined;
  return tokens.map((token, i) => {
    before = corrected(token, before, tokens, i);
    return before;
  });
}

function corrected(token: Token, before: Token | undefined, tokens: readonly Token[], i: number): Token {
  if (token.normal === 'now' && !token.tags.has('Adverb') && tokens[i + 1]?.normal !== 'that') return as(token, 'Adverb');
  if (isHyphenatedNoun(token, before, tokens[i + 1])) return as(token, 'Noun', 'Hyphenated');
  if (isAttribute(token, before, tokens[i + 1])) return as(token, 'Adjective');
  if (token.tags.has('Verb') && NEVER_VERBS.has(token.normal)) return as(token, token.normal === 'time' ? 'Noun' : 'Particle');
  if (token.tags.has('Verb') && PRONOUNS.has(token.normal)) return as(token, 'Noun', 'Pronoun');
  if (opensAsSubject(token, before, tokens, i)) return as(token, 'Noun');
  if (token.normal === 'open' && opensAsOrder(token, before, tokens[i + 1])) return as(token, 'Verb', 'Infinitive', 'Imperative');
  if (PLAIN_PARTICIPLES.has(token.normal) && afterAny(HAVE, tokens, i) && takesObject(tokens[i + 1]))
    return as(token, 'Verb', 'Participle', 'PastTense');
  if (isVerbBeforeObject(token, before, tokens[i + 1])) return as(token, 'Verb', 'PresentTense');
  if (isScreenOrder(token, before, tokens[i + 1])) return as(token, 'Verb', 'Infinitive', 'Imperative');
  if (afterDeterminer(token, before, tokens[i + 1]) || isCompound(tokens, i)) return as(token, 'Noun');
  if (LOOSE.has(token.normal) && !token.tags.has('Verb') && before !== undefined && BE.has(before.normal))
    return as(token, 'Verb', 'PastTense');
  if (
    !token.tags.has('Verb') &&
    token.tags.has('Adjective') &&
    isEdForm(token) &&
    ((afterAny(HAVE, tokens, i) && takesObject(tokens[i + 1])) || (afterAny(BE, tokens, i) && !MOODS.has(token.normal)))
  )
    return { ...as(token, 'Verb', 'PastTense'), lemma: infinitiveOfPast(token.normal) };
  return token;
}

/** "Dispatch really dropped it", "Housekeeping had it": a finite verb follows, so the first word is its subject. */
function opensAsSubject(token: Token, before: Token | undefined, tokens: readonly Token[], i: number): boolean {
  if (before && !before.after.trim()) return false;
  if (!(token.tags.has('Infinitive') || token.tags.has('Gerund') || token.tags.has('Imperative')) || KEEPING.has(token.normal))
    return false;
  let next = i + 1;
  if (token.after.trim()) return false;
  while (tokens[next]?.tags.has('Adverb')) next++;
  const verb = tokens[next];
  if (!verb) return false;
  const auxiliary = ['had', 'has', 'was', 'is', 'did', 'does', 'will'].includes(verb.normal);
  return auxiliary || (verb.tags.has('PastTense') && !token.tags.has('Gerund'));
}

/** "A clean-up", "at check-out": a verb joined to its particle names the deed. */
const isHyphenatedNoun = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.tags.has('Hyphenated') &&
  token.tags.has('Verb') &&
  ((next?.tags.has('Hyphenated') === true && PHRASAL.has(next.normal)) ||
    (before?.tags.has('Hyphenated') === true && PHRASAL.has(token.normal)));

/** "An outdated sheet", "the attached file": what is said of the noun, not a deed. */
const isAttribute = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.tags.has('Verb') &&
  (token.tags.has('PastTense') || token.tags.has('Participle')) &&
  before !== undefined &&
  !before.after.trim() &&
  (['a', 'an', 'the'].includes(before.normal) || isPossessive(before)) &&
  next !== undefined &&
  !token.after.trim() &&
  (next.tags.has('Noun') || next.tags.has('Adjective') || next.tags.has('Hyphenated')) &&
  !next.tags.has('Pronoun');

/** "Open Files > Versions", "open the tab" and not "open tickets". */
const opensAsOrder = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  (before === undefined || before.after.trim() !== '' || ['and', 'then', 'please', 'to'].includes(before.normal)) &&
  !token.after.trim() &&
  next !== undefined &&
  (next.tags.has('Determiner') ||
    next.tags.has('Possessive') ||
    next.tags.has('Pronoun') ||
    next.text.charAt(0) !== next.text.charAt(0).toLowerCase());

/** Nouns that are verbs as well, in the forms that compromise takes for nouns. */
const DOUBLES = new Set(
  'call calls ring rings ship ships leave leaves arrive arrives feel feels visit visits email emails text texts post posts contact contacts help helps phone phones mail mails need needs start starts end ends cost costs message messages'.split(
    ' ',
  ),
);
const AFTER_DOUBLES = new Set('you us me it them your bad sad today tonight tomorrow now on at by within early late'.split(' '));

/** "Aine calls you", "a new one ships today": who does it stands before, whom or when after. */
const isVerbBeforeObject = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  DOUBLES.has(token.normal) &&
  !token.tags.has('Verb') &&
  !token.after.trim() &&
  before !== undefined &&
  (before.tags.has('Noun') || before.normal === 'one') &&
  !isPossessive(before) &&
  !before.tags.has('Possessive') &&
  AFTER_DOUBLES.has(next?.normal ?? '') &&
  // "The phone calls on Monday": a compound, with its article before it.
  !(before.tags.has('Singular') && ['on', 'at', 'by', 'early', 'late'].includes(next?.normal ?? '') && before.normal !== 'one');

/** Participles that look like nouns or plain forms. */
const PLAIN_PARTICIPLES = new Set(['reset', 'put', 'set', 'cut', 'split', 'shut', 'cast', 'broadcast', 'hit', 'cost']);

const SCREEN_VERBS = new Set(['choose', 'click', 'select', 'tap', 'press', 'pick', 'scroll', 'type', 'enter']);
/** "On the page click Save": before a name on the screen these are orders. */
const isScreenOrder = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  SCREEN_VERBS.has(token.normal) &&
  !token.tags.has('Verb') &&
  !token.after.trim() &&
  next !== undefined &&
  next.text.charAt(0) !== next.text.charAt(0).toLowerCase() &&
  before?.tags.has('Noun') === true &&
  !isPossessive(before);

const as = (token: Token, ...tags: readonly string[]): Token => ({ ...token, tags: new Set(tags) });

/** "Your bottle crate", "the order form": a plain verb form right after a singular noun lacks the ending of a verb, so it is a noun. */
function isCompound(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const noun = tokens[i - 1];
  if (!token?.tags.has('Infinitive') || token.tags.has('PhrasalVerb') || !noun || noun.after.trim() !== '') return false;
  if (!noun.tags.has('Singular') || noun.tags.has('Pronoun') || noun.tags.has('Person') || noun.tags.has('Plural')) return false;
  const next = tokens[i + 1];
  if (next && !token.after.trim() && (next.tags.has('Pronoun') || next.tags.has('Determiner') || next.normal === 'to'))
    return false;
  let opening = i - 1;
  while (opening > 0 && opening > i - 4 && !opensPhrase(tokens[opening])) opening--;
  if (!opensPhrase(tokens[opening])) return false;
  // An auxiliary, "let", "make" or a leading "in the menu" lets a plain form follow.
  const before = tokens.slice(Math.max(0, opening - 4), opening);
  return !before.some((word) => TAKES_PLAIN.has(word.normal)) && !(opening === 1 && before[0]?.tags.has('Preposition'));
}

const TAKES_PLAIN = new Set(
  'do does did can could will would shall should may might must to let make makes made help helps see hear have had not and or if'.split(
    ' ',
  ),
);
const opensPhrase = (word: Token | undefined): boolean =>
  word !== undefined && (['a', 'an', 'the'].includes(word.normal) || isPossessive(word));
/** Participles that compromise may take for adjectives. */
const LOOSE = new Set(['left', 'lost', 'found', 'sent', 'kept', 'held', 'told', 'paid', 'built']);

/** A plain verb form right after "the" or "your" is a noun: "the order", "your check-in". */
function afterDeterminer(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!before || before.after.trim()) return false;
  if (!token.tags.has('Verb') || token.tags.has('PastTense') || token.tags.has('Gerund') || token.tags.has('Copula'))
    return false;
  if (token.tags.has('Auxiliary') || token.tags.has('Modal')) return false;
  const opens =
    (before.tags.has('Determiner') && !['that', 'this', 'which', 'all', 'both'].includes(before.normal)) || isPossessive(before);
  // "The check-out": the particle belongs to the noun.
  return opens || (before.tags.has('Noun') && token.tags.has('Hyphenated') && next !== undefined && PHRASAL.has(next.normal));
}

const isPossessive = (token: Token): boolean =>
  token.tags.has('Possessive') && ['my', 'your', 'our', 'his', 'her', 'its', 'their'].includes(token.normal);

const isEdForm = (token: Token): boolean => token.normal.endsWith('ed') && token.normal.length > 4;

function afterAny(auxiliaries: ReadonlySet<string>, tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const word = tokens[k]?.normal ?? '';
    if (auxiliaries.has(word)) return true;
    if (!BETWEEN.has(word) && !tokens[k]?.tags.has('Adverb')) return false;
  }
  return false;
}

/** "Have updated your card", not "have limited stock". */
const takesObject = (next: Token | undefined): boolean =>
  next === undefined ||
  next.tags.has('Determiner') ||
  next.tags.has('Possessive') ||
  next.tags.has('Pronoun') ||
  next.tags.has('Preposition');
