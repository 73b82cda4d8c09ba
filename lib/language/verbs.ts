import {
  BE,
  continues,
  endsStretch,
  HAVE,
  hasSubjectBefore,
  innerSubject,
  isAux,
  isParticiple,
  MODALS,
  NEGATIVES,
  negatedBefore,
  OBLIGING,
  PRONOUNS,
  SEMI_MODALS,
  takesInfinitive,
} from './auxiliaries.ts';
import type { Token } from './types.ts';

/** The words from the first auxiliary to the main verb, and what they say about it. */
export interface VerbGroup {
  readonly from: number;
  /** Index of the main verb. */
  readonly verb: number;
  readonly to: number;
  readonly modal: string;
  readonly negated: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** The subject stands inside, as in "did you read". */
  readonly inverted: boolean;
  /** Token range of a noun phrase that stands inside as subject ("was your card charged"); empty otherwise. */
  readonly innerFrom: number;
  readonly innerTo: number;
  /** A plain form without auxiliary or ending, as an imperative has. */
  readonly bare: boolean;
}

/** Reads the finite verb group that begins at `from`; null when no finite verb begins there. */
export function readVerbGroup(tokens: readonly Token[], from: number): VerbGroup | null {
  const first = tokens[from];
  if (!first || first.quoted || first.tags.has('Particle') || first.normal === 'to') return null;
  if (!(first.tags.has('Verb') || (isAux(first.normal) && !first.tags.has('Date')))) return null;
  return new Scan(tokens, from, first).group();
}

/** One walk over a verb group, word by word. */
class Scan {
  private readonly tokens: readonly Token[];
  private readonly from: number;
  private readonly first: Token;
  private readonly inner: readonly [number, number];
  /** Auxiliaries met so far. */
  private readonly chain: string[] = [];
  private modal = '';
  private negated: boolean;
  private inverted = false;
  private verb = -1;
  /** "Got lost", "get charged". */
  private gotten = false;
  private at: number;

  constructor(tokens: readonly Token[], from: number, first: Token) {
    this.tokens = tokens;
    this.from = from;
    this.first = first;
    this.inner = innerSubject(tokens, from);
    this.negated = negatedBefore(tokens, from);
    this.at = from;
  }

  group(): VerbGroup | null {
    this.walk();
    this.loneVerb();
    const main = this.tokens[this.verb];
    if (!main) return null;
    const { chain } = this;
    if (chain.length === 0 && (main.tags.has('Gerund') || (main.tags.has('Participle') && !main.tags.has('PastTense'))))
      return null;
    const participle = isParticiple(main);
    const be = chain.some((word) => BE.has(word));
    const progressive = be && !this.gotten && (main.tags.has('Gerund') || chain.includes('being'));
    return {
      from: this.from,
      verb: this.verb,
      to: Math.max(this.at, this.verb + 1),
      modal: MODALS.has(main.normal) ? main.normal : this.modal,
      negated: this.negated,
      inverted: this.inverted,
      innerFrom: this.inner[0],
      innerTo: this.inner[1],
      perfect: chain.some((word) => HAVE.has(word)) && (participle || main.normal === 'been' || be),
      progressive,
      passive: ((be && participle) || this.gotten) && !main.tags.has('Gerund'),
      tense: this.tense(main),
      bare: chain.length === 0 && !this.negated && isBareForm(main),
    };
  }

  private walk(): void {
    const [innerFrom, innerTo] = this.inner;
    if (innerTo > innerFrom) {
      this.auxiliary(this.first.normal);
      this.inverted = true;
      this.at = innerTo;
    }
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      if (!token || token.quoted || !this.step(token)) return;
      this.at++;
      if (this.verb >= 0 || (endsStretch(token) && this.at < this.tokens.length)) return;
    }
  }

  /** Takes one word in; false when it is no part of the group. */
  private step(token: Token): boolean {
    const { tokens, chain, at } = this;
    const word = token.normal;
    if (NEGATIVES.has(word)) {
      this.negated = true;
      return true;
    }
    if (chain.length > 0 && ['to', 'better'].includes(tokens[at - 1]?.normal ?? '') && !isAux(word) && !token.tags.has('Adverb'))
      return this.main();
    if (chain.length > 0 && PRONOUNS.has(word) && !this.inverted && !hasSubjectBefore(tokens, this.from)) {
      this.inverted = true;
      return true;
    }
    // "You had better call": a duty.
    if (word === 'had' && tokens[at + 1]?.normal === 'better' && tokens[at + 2]) return this.semiModal('have to', word);
    if (isAux(word) && continues(tokens, at)) return this.auxiliary(word);
    if (chain.length > 0 && OBLIGING.has(word) && tokens[at + 1]?.normal === 'to') return this.semiModal('have to', word);
    if (token.tags.has('Verb') && word !== 'to') return this.verbWord(token);
    return (token.tags.has('Adverb') || word === 'please' || word === 'kindly') && (chain.length > 0 || at === this.from);
  }

  private verbWord(token: Token): boolean {
    const { tokens, at } = this;
    const next = tokens[at + 1];
    // "Let me check": an offer to do it oneself, not an order.
    if (
      this.chain.length === 0 &&
      token.lemma === 'let' &&
      !hasSubjectBefore(tokens, this.from) &&
      (next?.normal === 'me' || next?.normal === 'us') &&
      tokens[at + 2]
    ) {
      this.modal = 'let';
      this.inverted = true;
      this.chain.push(token.normal);
      this.at++;
      return true;
    }
    // "You got to" is a duty; "she gets to feed the pony" is a treat.
    const semi = token.lemma === 'get' && token.normal !== 'got' ? undefined : SEMI_MODALS[token.lemma];
    if (semi && takesInfinitive(tokens, at + 1)) return this.semiModal(semi, token.normal);
    if (token.lemma === 'get' && this.getsDone(at + 1)) {
      this.gotten = true;
      this.chain.push(token.normal);
      return true;
    }
    return this.main();
  }

  /** "Got swapped", "get (all) mixed up". */
  private getsDone(at: number): boolean {
    const next = this.tokens[at]?.tags.has('Adverb') ? this.tokens[at + 1] : this.tokens[at];
    return (
      next !== undefined && (next.tags.has('PastTense') || next.tags.has('Participle')) && !this.tokens[at - 1]?.after.trim()
    );
  }

  private main(): true {
    this.verb = this.at;
    return true;
  }

  private auxiliary(word: string): true {
    this.chain.push(word);
    if (MODALS.has(word)) this.modal ||= word;
    return true;
  }

  /** Takes in the word and the "to" after it. */
  private semiModal(modal: string, word: string): true {
    this.modal = this.modal && this.modal !== 'will' ? this.modal : modal;
    this.chain.push(word);
    this.at++;
    return true;
  }

  /** The group's only or last auxiliary is itself the verb: "you are late", "is it 3 April?", "it isn't possible". */
  private loneVerb(): void {
    const { tokens, from, first } = this;
    const after = tokens[this.at]?.tags.has('Adverb') ? this.at + 1 : this.at;
    if (this.verb >= 0 && BE.has(tokens[this.verb]?.normal ?? '') && NEGATIVES.has(tokens[after]?.normal ?? '')) {
      this.negated = true;
      this.at = after + 1;
    }
    const asked = PRONOUNS.has(tokens[this.at]?.normal ?? '') && !first.after.trim() && !hasSubjectBefore(tokens, from);
    if (this.verb === from && BE.has(first.normal) && asked) {
      this.inverted = true;
      this.at++;
    }
    for (let i = this.at - 1; this.verb < 0 && i >= from; i--) {
      if (!(isAux(tokens[i]?.normal ?? '') || tokens[i]?.tags.has('Verb'))) continue;
      this.verb = i;
      if (this.chain.at(-1) === tokens[i]?.normal) this.chain.pop();
    }
  }

  private tense(main: Token): VerbGroup['tense'] {
    const { chain, first } = this;
    if (this.modal === 'will' || chain.includes('will') || chain.includes('shall')) return 'future';
    if (chain.length === 0) return isPast(main) ? 'past' : 'present';
    return isPast(first) || chain[0] === 'could' || chain[0] === 'would' || chain[0] === 'got' ? 'past' : 'present';
  }
}

const isPast = (token: Token): boolean => token.tags.has('PastTense') || ['was', 'were', 'had', 'did'].includes(token.normal);

const isBareForm = (main: Token): boolean =>
  main.tags.has('Infinitive') ||
  main.tags.has('Imperative') ||
  (main.lemma === main.normal && !main.tags.has('PastTense') && !main.tags.has('Gerund'));
