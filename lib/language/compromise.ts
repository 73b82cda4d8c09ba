import nlp from 'compromise';
import { quicken, type World } from './compromise-pace.ts';

/** A term as compromise keeps it inside a document. Not in its public types; the fields are described in its docs under "terms". */
export interface CompromiseTerm {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly root?: string;
  readonly tags: ReadonlySet<string>;
}

/** What agents and customers type on a phone: read as the words they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  weve: 'we have',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  itll: 'it will',
  thatll: 'that will',
  thats: 'that is',
  whats: 'what is',
  theres: 'there is',
  cannot: 'can not',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ppl: 'people',
  tmrw: 'tomorrow',
  asap: 'as soon as possible',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
};

/** Words that compromise reads wrongly in support replies. */
const LEXICON = {
  unfortunately: 'Adverb',
  kindly: 'Adverb',
  refund: 'Noun',
  router: 'Noun',
  voucher: 'Noun',
  foreseen: 'Participle',
};

interface Contraction {
  readonly word: string;
  readonly out: readonly string[];
}

nlp.plugin({
  words: LEXICON,
  // compromise's types give this hook another shape than the one it is called with.
  mutate: ((world: World & { model: { one: { contractions: Contraction[] } } }) => {
    quicken(world);
    for (const [word, written] of Object.entries(SHORT_FORMS))
      world.model.one.contractions.push({ word, out: written.split(' ') });
  }) as never,
});

let shortForms: ReadonlySet<string> | undefined;

/** True for a word of plain letters that is no short form: reading it gives back the very same word. */
export function isWrittenOut(word: string): boolean {
  const model = nlp.model() as { one: { contractions: readonly Contraction[] } };
  shortForms ??= new Set(model.one.contractions.map((each) => each.word));
  return [...word].every((char) => char >= 'a' && char <= 'z') && !shortForms.has(word);
}

/** The terms of a text as compromise tags them, with dictionary forms. Text that it reads as several sentences comes as one list. */
export function terms(text: string): readonly CompromiseTerm[] {
  const document = nlp(text);
  document.compute('root');
  return (document as unknown as { document: CompromiseTerm[][] }).document.flat();
}

/** Forms of a verb as compromise spells them. `Participle` is there only where it differs from the past. */
export interface Conjugation {
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
  readonly Participle?: string;
}

// Not in compromise's public types; described in its docs under "methods.two.transform".
interface VerbTransforms {
  toInfinitive(form: string, model: unknown, tense: string): string;
  conjugate(infinitive: string, model: unknown): Conjugation;
}
const transforms = (): VerbTransforms =>
  (nlp as unknown as { methods(): { two: { transform: { verb: VerbTransforms } } } }).methods().two.transform.verb;

/** "Updated" is "update", "misfiled" is "misfile". */
export function infinitiveOfPast(form: string): string {
  const found = transforms().toInfinitive(form, nlp.model(), 'PastTense');
  return found === form && form.startsWith('mis') ? `mis${infinitiveOfPast(form.slice(3))}` : found;
}

/** All forms of a verb, from its dictionary form. */
export const conjugate = (infinitive: string): Conjugation => transforms().conjugate(infinitive, nlp.model());
