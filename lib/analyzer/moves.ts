import { promises } from '../language/acts.ts';
import { refusalIn } from '../language/refusal.ts';
import type { Clause, Reading, Token } from '../language/types.ts';
import { rememberPer } from '../text/remember.ts';
import type { Sentence } from './context.ts';
import { ALSO_TROUBLE, ONLY_LOOKED, SETTLED, TELLING, TIMES_PAST, UNDER_WAY } from './moves.words.ts';
import { perSentence } from './per-sentence.ts';

/** How a sentence takes the case further: done, promised, asked of the customer, left to their choice, or closed by a no. */
export type Move = 'done' | 'promise' | 'request' | 'option' | 'refusal';

/** What a sentence does for the case; null when it only thanks, feels with, explains or tells what was seen. */
export const moveOf = (sentence: Sentence): Move | null => moveIn(sentence, ALONE);

const ALONE = {};
const moveIn = perSentence((sentence: Sentence): Move | null => {
  const { reading } = sentence;
  if (sentence.role === 'greeting' || isStockCloser(reading)) return null;
  if (reading.question && !isTag(reading)) return 'request';
  if (refusalIn(reading)) return 'refusal';
  for (const clause of reading.clauses) {
    const move = moveOfClause(clause, reading);
    if (move) return move;
  }
  if (saysItIsDone(reading.tokens)) return 'done';
  if ((reading.acts.has('request') && !begsPardon(reading)) || instructs(reading.tokens)) return 'request';
  return reading.acts.has('offer') && !reading.acts.has('close') && !isOnlyGrasp(reading) ? 'option' : null;
});

/** "Do not hesitate to contact us", "let us know if you have any further questions", "thank you for your patience". */
export const isStockCloser = rememberPer(({ tokens, acts }: Reading): boolean => {
  const words = tokens.map(({ normal }) => normal);
  const holds = (...any: readonly string[]): boolean => any.some((word) => words.includes(word));
  if (holds('hesitate')) return true;
  if (holds('disposal')) return true;
  const further = holds('further', 'anything', 'any', 'else', 'other', 'more');
  const contact = holds(
    'contact',
    'reach',
    'touch',
    'know',
    'write',
    'reply',
    'free',
    'ask',
    'here',
    'message',
    'ping',
    'shout',
    'help',
  );
  if (
    further &&
    contact &&
    holds('questions', 'question', 'concerns', 'concern', 'assistance', 'help', 'else', 'queries', 'issues', 'anything', 'assist')
  )
    return true;
  return acts.has('close') && !holds('will') && !tokens.some((token) => token.tags.has('Date') || token.tags.has('Time'));
});

/** "Please accept my condolences": asks for nothing. */
const begsPardon = ({ tokens }: Reading): boolean =>
  tokens.some(({ normal }) => ['accept', 'excuse', 'forgive', 'pardon'].includes(normal));

/** "I can see", "I can imagine": offers nothing. */
const isOnlyGrasp = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ normal }, i) =>
      normal === 'can' &&
      ['see', 'imagine', 'understand', 'confirm', 'hear', 'appreciate', 'tell', 'reproduce', 'replicate', 'only'].includes(
        tokens[i + 1]?.normal ?? '',
      ),
  );

/** "… under the cover; press it until it clicks": an instruction after a break. */
const instructs = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => {
    const parted = i > 0 && [':', ';', '>'].some((mark) => tokens[i - 1]?.after.includes(mark));
    const next = tokens[i + 1]?.normal ?? '';
    return (
      parted &&
      (token.tags.has('Infinitive') || ['it', 'the', 'your', 'this', 'that'].includes(next)) &&
      !token.tags.has('Pronoun') &&
      !token.tags.has('Determiner') &&
      !token.tags.has('Preposition') &&
      next !== ''
    );
  });

/** "…, right?", "eh?": asks for nothing. */
const isTag = ({ tokens }: Reading): boolean =>
  tokens.length < 3 || ['right', 'eh', 'huh', 'no'].includes(tokens.at(-1)?.normal ?? '');

function moveOfClause(clause: Clause, reading: Reading): Move | null {
  const { tokens } = reading;
  if (clause.mood === 'condition') return null;
  if (clause.mood === 'imperative') return isAsked(clause, tokens) ? 'request' : null;
  if (promises(clause) && !['keep', 'be', 'hope'].includes(clause.lemma)) return 'promise';
  if (clause.negated) return clause.subject === 'customer' && clause.modal === 'need to' ? 'done' : null;
  if (clause.subject === 'agent') return moveOfAgent(clause, reading);
  if (clause.subject === 'customer') return moveOfCustomer(clause);
  // "The engineer will be with you by four", "your order arrives tomorrow".
  if (clause.tense === 'future') return 'promise';
  const acts = clause.subject === 'third' && clause.tense === 'present' && !clause.passive && !TELLING.has(clause.lemma);
  if (acts && !clause.perfect && hasTime(tokens, clause)) return 'promise';
  if (clause.modal !== '' || !SETTLED.has(clause.lemma)) return null;
  if (clause.subject === 'none')
    return clause.tense === 'past' && !clause.passive && !ALSO_TROUBLE.has(clause.lemma) ? 'done' : null;
  return clause.passive && (clause.tense === 'present' || clause.perfect || !ALSO_TROUBLE.has(clause.lemma)) ? 'done' : null;
}

function moveOfAgent(clause: Clause, reading: Reading): Move | null {
  const did = (clause.tense === 'past' || clause.perfect) && clause.modal === '';
  if (did) return ONLY_LOOKED.has(clause.lemma) ? null : 'done';
  if (clause.modal === 'can' && SETTLED.has(clause.lemma)) return 'option';
  if (clause.tense !== 'present' || clause.modal !== '') return null;
  if (clause.lemma === 'need') return 'request';
  // "Once those are in, I run it the same day."
  const given = reading.clauses.some(({ link, mood }) => mood === 'condition' || link === 'once' || link === 'when');
  return !ONLY_LOOKED.has(clause.lemma) && (given || hasTime(reading.tokens, clause)) ? 'promise' : null;
}

function moveOfCustomer({ modal, lemma }: Clause): Move | null {
  // "You may well be onto something."
  if (['can', 'may', 'could'].includes(modal) && !ONLY_LOOKED.has(lemma)) return 'option';
  return ['should', 'need to', 'have to', 'must'].includes(modal) ? 'request' : null;
}

const FAREWELLS = new Set('love stay ride sleep travel drive fly hug cheer rock dream rest get keep game play'.split(' '));
const isPlease = ({ normal }: Token): boolean => ['please', 'kindly', 'then', 'and', 'or', 'just'].includes(normal);

/** An act asked of the reader, not "have a nice day", "take care", "thank you", "note that". */
const isAsked = (clause: Clause, tokens: readonly Token[]): boolean => {
  // "Stay well, Nico", "Love, the pottery team", "Ride safe!"
  if (FAREWELLS.has(clause.lemma) && tokens.length <= 6) return false;
  // "The ads you see come from …": a verb of the sentence before it, misread.
  const before = tokens[clause.from - 1];
  if (before && clause.link === '' && before.after.trim() === '' && !before.tags.has('Adverb') && !isPlease(before)) return false;
  if (
    [
      'have',
      'take',
      'thank',
      'enjoy',
      'let',
      'note',
      'rest',
      'see',
      'be',
      'accept',
      'excuse',
      'forgive',
      'keep',
      'feel',
      'bear',
    ].includes(clause.lemma)
  ) {
    const words = tokens.slice(clause.verb, clause.verb + 4).map(({ normal }) => normal);
    return clause.lemma === 'let' && words.includes('know')
      ? true
      : clause.lemma === 'keep' || (clause.lemma === 'take' && !words.includes('care'));
  }
  return true;
};

/** "Posts at 4", "goes live this evening". */
const hasTime = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, i, few) =>
        token.tags.has('Time') ||
        ['tomorrow', 'tonight', 'today'].includes(token.normal) ||
        (token.normal === 'this' && ['evening', 'afternoon', 'week'].includes(few[i + 1]?.normal ?? '')) ||
        (['at', 'by'].includes(token.normal) && few[i + 1]?.tags.has('Value') === true),
    ) && !tokens.slice(from, to).some(({ normal }) => TIMES_PAST.has(normal));

function saysItIsDone(tokens: readonly Token[]): boolean {
  return UNDER_WAY.some((words) =>
    tokens.some((_, i) => words.every((word, k) => tokens[i + k]?.normal === word) && tokens[i - 1]?.normal !== 'not'),
  );
}
