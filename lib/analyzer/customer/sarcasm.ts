import type { PatternSet } from '../../language/net.ts';
import { parsePattern } from '../../language/pattern.ts';
import type { Discourse, Sentence } from '../context.ts';
import type { Evidence } from './evidence.ts';

const MOCKING = 'customer-mocking';
const PRAISING = 'customer-mock-blame';

/** Praise and courtesy that mean their opposite: the thing praised is a fault, or the politeness is too much for a plain matter. */
const MOCKING_PATTERNS = [
  '(thanks|thank you) [so|very] [much] for … (which|identical|nothing|losing|ignoring|charging|cancelling|ruining|never|wasting|not|another|leaving|breaking)',
  'thanks for nothing',
  '(admire|love|loved|adore|enjoy|enjoyed|like|liked) … (part where|how you|that you|confidence in|the way you|when you|the bit where)',
  'my favourite part',
  '^ (oh|ah|wow|great|good|lovely|brilliant|fantastic|wonderful|splendid|super|nice) [a|an|the|good|great|whole|yes|lovely|joy] (another|more|again)',
  '^ (oh|ah|wow) (good|great|lovely|joy|wonderful|brilliant|super|fantastic|how|what|the|a)',
  '(another|a whole|an entire) (survey|voucher|$5|form letter|template)',
  'a whole #Money',
  'would you be so kind as to',
  'at (their|your|its) [own] leisure',
  '(fun fact|funnily enough|plot twist|spoiler alert)',
  '(ten|10) out of (ten|10) for',
  '^ nothing (says|calms|like|beats|quite)',
  '(was|is|were) a (delight|joy|treat|pleasure|triumph|masterpiece|marvel) $',
  '(five|5) [-] star … one star',
  'one star for',
  'how (kind|generous|thoughtful|considerate|reassuring|delightful|helpful|lovely|sweet) of (you|them)',
  '(bravo|congratulations|well done|hats off|kudos|chapeau) … (losing|sending|charging|managing|breaking|ignoring|nothing)',
  '(so glad|so pleased|delighted|thrilled) to (hear|see|learn|know) … (again|still|another|charged|lost|closed)',
  '(what a|such a) (surprise|treat|joy|privilege|pleasure) ',
  'i (trust|do so|so) (enjoy|admire|love|look)',
  'would anybody care to',
];
/** Blame that means praise: "Terrible service. You fixed it in two minutes." */
const PRAISING_PATTERNS = [
  '(how dare you|terrible service|i regret to inform you|i must complain|shame on you|formal complaint)',
  'far too (good|tasty|comfortable|nice|easy|delicious|quick|addictive)',
  '(answered|replied|fixed|solved|sorted|delivered|arrived) … (in|within) (#Value|two|three|four|five|ten|minutes|seconds)',
];

/** To be compiled into the same net as the rules' patterns. */
export const sarcasmPatternSets = (): readonly PatternSet[] => [
  { id: MOCKING, patterns: MOCKING_PATTERNS.map(parsePattern) },
  { id: PRAISING, patterns: PRAISING_PATTERNS.map(parsePattern) },
];

const has = (sentence: Sentence, set: string): boolean => sentence.reading.matches.some((match) => match.set === set);

/** The evidence as it is meant: mocking praise speaks for disappointment and anger, mock blame beside a quick fix for content. */
export function asMeant(message: Discourse, evidence: readonly Evidence[]): readonly Evidence[] {
  const mocking = message.sentences.filter((sentence) => has(sentence, MOCKING) || praisesInQuotes(sentence));
  if (mocking.length > 0) return turned(message, evidence, mocking);
  const blame = message.sentences.filter((sentence) =>
    sentence.reading.matches.some((match) => match.set === PRAISING && match.pattern < 2),
  );
  const quick = message.sentences.some((sentence) =>
    sentence.reading.matches.some((match) => match.set === PRAISING && match.pattern > 0),
  );
  if (blame.length > 0 && quick)
    return [
      ...evidence.filter(({ state }) => state === 'satisfied'),
      ...blame.map((sentence): Evidence => meant(sentence, 'satisfied', 3)),
    ];
  return evidence;
}

function turned(message: Discourse, evidence: readonly Evidence[], mocking: readonly Sentence[]): readonly Evidence[] {
  const rest = evidence.filter(({ state }) => state !== 'satisfied');
  const angry =
    rest.some(({ state, strength }) => state === 'angry' && strength > 1) ||
    message.sentences.some(({ reading }) =>
      reading.clauses.some(({ subject, tense }) => subject === 'customer' && tense === 'past'),
    );
  return [...rest, ...mocking.map((sentence) => meant(sentence, angry ? 'angry' : 'disappointed', 2))];
}

/** 'The "luxury gift wrap" was a delight': the company's own boast in quotes. */
const BOASTS = new Set([
  'luxury',
  'premium',
  'unlimited',
  'express',
  'priority',
  'instant',
  'fresh',
  'guaranteed',
  'superfast',
  'hassle-free',
  'five-star',
  'deluxe',
  'award-winning',
  'free',
  'fast',
  'next-day',
  'easy',
]);
const praisesInQuotes = (sentence: Sentence): boolean =>
  sentence.reading.tokens.some((token) => token.quoted && BOASTS.has(token.normal)) && !sentence.reading.question;

const meant = (sentence: Sentence, state: Evidence['state'], strength: number): Evidence => ({
  state,
  strength,
  span: { start: sentence.start, end: sentence.end },
  sentence: sentence.index,
});
