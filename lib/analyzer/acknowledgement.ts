import { details } from '../language/stock.ts';
import type { Clause, Token } from '../language/types.ts';
import { isDigit, isLetter } from '../text/lines.ts';
import { isAgreement, isFellowFeeling, isNorm, takesFromYou } from './acknowledgement.sides.ts';
import {
  BUSINESS,
  DONE_TO_YOU,
  ENDURED,
  EXPERIENCED,
  GRASPING,
  HARDSHIP,
  NUISANCE,
  OUGHT,
  PLACES_OF_BLAME,
  SETTLED,
  SUBJECTS,
  SYMPATHY,
  WHY,
  words,
} from './acknowledgement.words.ts';
import type { Discourse, Sentence } from './context.ts';
import { feelingWords } from './customer/gravity.ts';
import { perSentence } from './per-sentence.ts';

/**
 * True when a sentence names the customer's trouble or feeling: an apology for it, a judgement on it, what they lived through,
 * or an echo of it that is no business. A line that would fit any ticket names nothing.
 */
export const acknowledges = perSentence(isAcknowledgement);

function isAcknowledgement(sentence: Sentence, message: Discourse): boolean {
  const { reading } = sentence;
  const { acts, clauses } = reading;
  const tokens = reading.tokens;
  if (sentence.listItem || (sentence.role === 'greeting' && !acts.has('apologise'))) return false;
  const told = details(tokens, 0, tokens.length);
  if (acts.has('apologise')) return told.length > 0 || !tokens.some((token) => NUISANCE.has(token.lemma));
  if (reading.question) return false;
  const toReader = tokens.some((token) => token.normal === 'you' || token.normal === 'your');
  if (acts.has('acknowledge') && toReader && told.length > 0) return true;
  if (acts.has('thank') && tokens.some((token) => ENDURED.has(token.lemma))) return true;
  if (isFellowFeeling(tokens) || isAgreement(tokens) || echoesFeeling(tokens, message)) return true;
  if (isRelief(sentence) || clauses.some((clause) => isGrasp(clause, tokens, told.length))) return true;
  if (tokens.some((token, i) => !token.quoted && isHardship(token) && !isOfBusiness(tokens, i)) && !isInstruction(sentence))
    return true;
  if (clauses.some((clause) => isExperience(clause, tokens))) return true;
  if (tokens.some((token, i) => PLACES_OF_BLAME.has(token.lemma) && ['our', 'my', 'ours'].includes(tokens[i - 1]?.normal ?? '')))
    return true;
  if (tokens.some((token, i) => token.lemma === 'let' && tokens[i + 1]?.normal === 'you' && tokens[i + 2]?.normal === 'down'))
    return true;
  if (tokens.some((token, i) => DONE_TO_YOU.has(token.lemma) && token.tags.has('Verb') && tokens[i + 1]?.normal === 'you'))
    return true;
  if (tokens.some((token, i) => takesFromYou(tokens, i) || (token.normal === 'doubt' && tokens[i - 1]?.normal === 'in')))
    return true;
  if (isNorm(tokens)) return true;
  if (isDenial(tokens, message)) return true;
  const common = shared(told, message);
  if (common >= 1 && (echoes(sentence) || setsScene(sentence) || leadsIn(sentence))) return true;
  return shared(told.filter(isPlainWord), message) >= 2 && retells(sentence);
}

/** True when tokens [from, to) say that something is hard, are sorry for it, or feel with the reader. */
export function sympathises(tokens: readonly Token[], from: number, to: number): boolean {
  const range = tokens.slice(from, to).filter((token) => !token.quoted);
  return (
    range.some((token, i) => (isHardship(token) && !isDenied(range, i) && !isEffort(range, i)) || SYMPATHY.has(token.lemma)) ||
    isNorm(range) ||
    isAgreement(range) ||
    isFellowFeeling(range) ||
    range.some((token, i) => token.normal === 'last' && range[i + 1]?.normal === 'thing') ||
    range.some((_, i) => grasps(range, i))
  );
}

/** "I see that …", "we do understand your …", "I hear you", "I understand, …", "I wish it had …". */
function grasps(range: readonly Token[], i: number): boolean {
  const token = range[i];
  const next = range[i + 1]?.normal ?? '';
  if (!token || !SPEAKERS.has(range[i - 1]?.normal ?? '')) return false;
  if (token.lemma === 'wish') return !['i', 'we', 'you', 'to'].includes(next);
  if (!GRASPING.has(token.lemma)) return false;
  return (
    WHY.has(next) ||
    (token.lemma === 'hear' && next === 'you') ||
    (token.lemma === 'understand' && (next === '' || next === 'you' || token.after.startsWith(',')))
  );
}

const SPEAKERS = words('i we can do totally fully completely really truly certainly');
/** "It's hard to believe" tells of an effort of ours, "hard to bear" of theirs. */
const isEffort = (range: readonly Token[], i: number): boolean =>
  EFFORTS.has(range[i]?.normal ?? '') && range[i + 1]?.normal === 'to' && !BORNE.has(range[i + 2]?.normal ?? '');
const EFFORTS = words('hard harder difficult rough tough bad poor');
const BORNE = words('hear bear take lose wait live stand read swallow watch');

const isDenied = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some((token) => token.normal === 'not' || token.normal === 'no');

const isHardship = (token: Token): boolean => HARDSHIP.has(token.normal) || HARDSHIP.has(token.lemma);

/** "For goods spoiled by an outage, …", "our trust team", "a hard case": a matter of business, not what they went through. */
function isOfBusiness(tokens: readonly Token[], i: number): boolean {
  const [first] = tokens;
  const comma = tokens.findIndex((token) => token.after.includes(','));
  if (['for', 'in', 'to', 'if', 'should'].includes(first?.normal ?? '') && i < comma && !tokens.slice(0, comma).some(isPersonal))
    return true;
  return NAMING.has(tokens[i]?.normal ?? '') && tokens[i + 1]?.tags.has('Noun') === true && !isPersonal(tokens[i - 1]);
}
const NAMING = words('trust stress panic patience hard effort emergency crime serious heart');
const isPersonal = (token: Token | undefined): boolean => ['you', 'your', 'yours'].includes(token?.normal ?? '');

/** Nothing but orders or steps; "please accept my condolences" is none. */
const isInstruction = (sentence: Sentence): boolean =>
  sentence.reading.clauses.length > 0 &&
  sentence.reading.clauses.every((clause) => clause.mood === 'imperative' && clause.lemma !== 'accept' && clause.modal !== 'let');

/** "I get it", "I see why noon matters", "I'm glad all of you got out". */
function isGrasp(clause: Clause, tokens: readonly Token[], told: number): boolean {
  if (clause.subject !== 'agent' || clause.negated || clause.tense !== 'present') return false;
  const next = tokens[clause.verb + 1]?.normal ?? '';
  // "I can picture you at that window."
  if (clause.lemma === 'picture') return ['you', 'your', 'how', 'the', 'it', 'that'].includes(next);
  if (GRASPING.has(clause.lemma) && told > 0) return ['it', 'why', 'how', 'what', 'you'].includes(next);
  return (
    clause.lemma === 'be' &&
    (next === 'glad' || next === 'relieved') &&
    tokens.slice(clause.verb).some((token) => token.normal === 'you')
  );
}

/** "It's in.", "It came.", "Nothing is lost.": a few words that settle the fear. */
function isRelief({ index, reading: { tokens, clauses } }: Sentence): boolean {
  const [first] = clauses;
  if (!first || index > 2 || tokens.length > 6 || first.subject !== 'third') return false;
  return (
    tokens.some((token) => SETTLED.has(token.normal)) && tokens.slice(0, first.verb).some((token) => SUBJECTS.has(token.normal))
  );
}

/** The customer's own word for how they feel, said back. */
function echoesFeeling(tokens: readonly Token[], message: Discourse): boolean {
  const felt = feelingWords(message);
  return felt.size > 0 && tokens.some((token) => !token.quoted && felt.has(token.lemma));
}

/** "You waited", "you had to carry", "you should have been there". */
function isExperience(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.subject !== 'customer' || clause.mood === 'question' || clause.mood === 'condition' || clause.mood === 'imperative')
    return false;
  if (OUGHT.has(clause.modal) && tokens.slice(clause.from, clause.verb).some((token) => token.normal === 'have')) return true;
  const past = clause.tense === 'past' || clause.perfect;
  return (
    past && (clause.modal === 'have to' || (clause.link === '' && !BUSINESS.has(clause.lemma)) || EXPERIENCED.has(clause.lemma))
  );
}

/** No finite verb of business: a noun phrase or a gerund that sets the scene ("Being shut in by our trench is …"). */
function echoes(sentence: Sentence): boolean {
  const { tokens, clauses } = sentence.reading;
  if (clauses.length === 0) return tokens.length >= 4;
  const [first] = tokens;
  return first?.tags.has('Verb') === true && first.normal.endsWith('ing') && clauses.some((clause) => clause.subject === 'third');
}

/** "Nine days with a newborn in a drawer is …", "An alarm at three, that is …": a count or any-noun from the message, judged. */
function setsScene(sentence: Sentence): boolean {
  const { tokens, clauses } = sentence.reading;
  const [first] = tokens;
  const main = clauses[0];
  if (first?.normal === 'with' || first?.normal === 'after') return true;
  if (!first || !main || main.subject === 'agent' || main.subject === 'customer') return false;
  const opens = first.tags.has('Value') || first.normal === 'a' || first.normal === 'an' || first.normal === 'no';
  return (
    opens &&
    main.verb > 2 &&
    main.lemma === 'be' &&
    !main.passive &&
    !tokens.slice(main.verb).some((token) => token.tags.has('Value') || token.tags.has('Money') || token.tags.has('Date'))
  );
}

/** A verbless lead before the first comma or colon: "torn bags twice in a row, and …". */
function leadsIn({ reading: { tokens, clauses } }: Sentence): boolean {
  if (clauses.some((clause) => clause.mood === 'imperative')) return false;
  const parts = (token: Token): boolean => [',', ':', '–', '—'].some((mark) => token.after.includes(mark));
  // "Lourens, first day of harvest, so …": the name is no part of it.
  const called = tokens[0] !== undefined && parts(tokens[0]) && tokens[0].text !== tokens[0].normal ? 1 : 0;
  const end = tokens.findIndex((token, i) => i >= called && parts(token));
  const first = tokens[called];
  if (
    end - called < 2 ||
    !first ||
    clauses.some((clause) => clause.verb <= end && (clause.subject !== 'none' || clause.mood === 'imperative'))
  )
    return false;
  // "A built bike, checked and with pumped tyres, leaves on Monday": the lead is what the sentence is about.
  if (clauses.some((clause) => clause.subject === 'third' && clause.subjectFrom <= called && clause.verb > end)) return false;
  if (tokens.slice(0, end + 1).some((token) => token.normal.length > 3 && [...token.normal].some(isDigit))) return false;
  return !(first.tags.has('Preposition') || ['your', 'the', 'to', 'thanks', 'thank', 'yes', 'no'].includes(first.normal));
}

/** Opens the body with the customer's own words about the thing, and no business of ours yet: "Frozen tills at lunch cost you sales". */
function retells(sentence: Sentence): boolean {
  const [first] = sentence.reading.clauses;
  if (
    !first ||
    sentence.index > 3 ||
    first.subject === 'agent' ||
    first.mood === 'imperative' ||
    (first.modal !== '' && !first.negated)
  )
    return false;
  // What was or what cannot be; how things are done as a rule is business.
  const told = sentence.reading.clauses.some((clause) => clause.tense === 'past' || clause.perfect || clause.negated);
  if (!told && !sentence.reading.tokens.some(isPersonal)) return false;
  const { tokens } = sentence.reading;
  const opening = tokens.find((token) => [...token.normal].some(isLetter))?.normal ?? '';
  return !(opening === 'your' || opening === 'the' || opening === 'to' || opening === 'for');
}

/** Numbers and references are said back in any business. */
const isPlainWord = (token: Token): boolean =>
  !token.tags.has('Value') && !token.tags.has('Date') && !token.tags.has('Time') && ![...token.normal].some(isDigit);

/** "You're not stupid", to one who wrote "I'm so stupid". */
const isDenial = (tokens: readonly Token[], message: Discourse): boolean =>
  tokens.some(
    (token, i) =>
      token.normal === 'not' &&
      ['are', 'were'].includes(tokens[i - 1]?.normal ?? '') &&
      tokens[i - 2]?.normal === 'you' &&
      tokens
        .slice(i + 1, i + 4)
        .some(
          (word) =>
            word.tags.has('Adjective') &&
            message.sentences.some(({ reading }) => reading.tokens.some((said) => said.lemma === word.lemma)),
        ),
  );

const shared = (told: readonly Token[], message: Discourse): number =>
  told.filter((token) => message.sentences.some((said) => said.reading.tokens.some((word) => word.lemma === token.lemma))).length;
