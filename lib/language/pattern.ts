import { isWrittenOut } from './compromise.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './types.ts';

/** One step of a pattern, as written by a rule or a team lead. */
export type Step =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'form'; readonly lemma: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] };

export type Pattern = readonly Step[];

/** A pattern that cannot be read: what is wrong, and where in its source (UTF-16 offset). */
export class PatternError extends Error {
  readonly offset: number;
  constructor(problem: string, offset: number) {
    super(problem);
    this.name = 'PatternError';
    this.offset = offset;
  }
}

const MAX_DEPTH = 6;
/** Part-of-speech tags a pattern may name, from compromise's tag set. */
export const PATTERN_TAGS: readonly string[] = [
  'Noun',
  'Pronoun',
  'Verb',
  'Adjective',
  'Adverb',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Modal',
  'Negative',
  'Value',
  'Money',
  'Date',
  'Time',
  'Person',
  'Place',
  'Organization',
  'PastTense',
  'PresentTense',
  'Gerund',
  'Infinitive',
  'Copula',
  'Possessive',
  'Plural',
  'Singular',
  'QuestionWord',
  'Email',
  'Url',
  'PhoneNumber',
  'Comparative',
  'Superlative',
];

/**
 * Reads a pattern: words, `(a|b c)`, `[optional]`, one `…` gap within the sentence, `#Tag`, `~word` for any form of a word,
 * `_` for any one word, `^` and `$` for the sentence's start and end.
 * A contraction is read as the words it stands for, so "can't" also finds "cannot" and "can not".
 * @throws PatternError
 */
export function parsePattern(source: string): Pattern {
  const reader = new Reader(source);
  const pattern = reader.sequence(0);
  if (!reader.done) throw new PatternError(`“${reader.char}” closes nothing that was opened.`, reader.at);
  if (!hasSubstance(pattern)) throw new PatternError('A pattern needs at least one word or form that it always looks for.', 0);
  return pattern;
}

/** Words read before: patterns share most of theirs, and each costs a run of the whole reader. */
const readBefore = new Map<string, readonly Token[]>();

function readWord(word: string): readonly Token[] {
  const known = readBefore.get(word);
  if (known) return known;
  const tokens = tokenize(word);
  readBefore.set(word, tokens);
  return tokens;
}

/** The words as they stand in tokens. Most stand there as they are written, and need no reading. */
const wordsOf = (word: string): readonly string[] => (isWrittenOut(word) ? [word] : readWord(word).map(({ normal }) => normal));

class Reader {
  at = 0;
  private gaps = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  get char(): string {
    return this.source.charAt(this.at);
  }
  get done(): boolean {
    return this.at >= this.source.length;
  }

  /** Steps up to the end, `|`, `)` or `]`. */
  sequence(depth: number): Step[] {
    if (depth > MAX_DEPTH) throw new PatternError(`Brackets may be nested ${MAX_DEPTH} deep at the most.`, this.at);
    const steps: Step[] = [];
    while (!this.done) {
      if ('|)]'.includes(this.char)) break;
      if (this.char === ' ' || this.char === ',') this.at++;
      else steps.push(...this.step(depth));
    }
    return steps;
  }

  private step(depth: number): readonly Step[] {
    const start = this.at;
    switch (this.char) {
      case '(':
        return [{ kind: 'choice', options: this.options(')', depth) }];
      case '[':
        return [{ kind: 'choice', options: [...this.options(']', depth), []] }];
      case '^':
        this.at++;
        return [{ kind: 'start' }];
      case '$':
        this.at++;
        return [{ kind: 'end' }];
      case '_':
        this.at++;
        return [{ kind: 'any' }];
      case '…':
        this.at++;
        return [this.gap(start)];
      case '#':
        this.at++;
        return [this.tag(start)];
      case '~': {
        this.at++;
        const [form] = readWord(this.word(start));
        if (!form) throw new PatternError('“~” needs a word right after it, such as ~send.', start);
        return [{ kind: 'form', lemma: form.lemma }];
      }
      default:
        if (this.source.startsWith('...', this.at)) {
          this.at += 3;
          return [this.gap(start)];
        }
        return wordsOf(this.word(start)).map((word) => ({ kind: 'word', word }) as const);
    }
  }

  private options(close: string, depth: number): readonly Pattern[] {
    const start = this.at;
    const options: Pattern[] = [];
    do {
      this.at++;
      const option = this.sequence(depth + 1);
      if (option.length === 0) throw new PatternError('There is nothing between these brackets or bars.', start);
      options.push(option);
    } while (this.char === '|');
    if (this.char !== close) throw new PatternError(`This bracket is never closed with “${close}”.`, start);
    this.at++;
    return options;
  }

  private gap(start: number): Step {
    if (++this.gaps > 1) throw new PatternError('A pattern may hold one “…” only.', start);
    return { kind: 'gap' };
  }

  private tag(start: number): Step {
    const name = this.word(start);
    if (!PATTERN_TAGS.includes(name))
      throw new PatternError(`“#${name}” is not a word class; try #Verb, #Noun or #Adjective.`, start);
    return { kind: 'tag', tag: name };
  }

  private word(start: number): string {
    const from = this.at;
    while (!this.done && !' ,()[]|#~…^$'.includes(this.char)) this.at++;
    if (this.at === from) throw new PatternError('A word is missing here.', start);
    return this.source.slice(from, this.at);
  }
}

/** A pattern of optional parts, gaps and “any word” alone would match everywhere. */
function hasSubstance(pattern: Pattern): boolean {
  return pattern.some(
    (step) =>
      step.kind === 'word' ||
      step.kind === 'form' ||
      step.kind === 'tag' ||
      (step.kind === 'choice' && step.options.every((option) => hasSubstance(option))),
  );
}
