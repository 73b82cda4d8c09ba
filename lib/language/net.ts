import type { Pattern, Step } from './pattern.ts';
import type { Match, Token } from './types.ts';

/** Patterns of one owner: a rule, its `unless`, or a speech act. */
export interface PatternSet {
  readonly id: string;
  readonly patterns: readonly Pattern[];
}

interface Node {
  readonly words: Map<string, Node>;
  readonly forms: Map<string, Node>;
  readonly tags: Map<string, Node>;
  any: Node | null;
  /** Reached without reading a token. */
  readonly free: Node[];
  /** Stays alive over any token. */
  readonly gap: boolean;
  atStart: Node | null;
  atEnd: Node | null;
  readonly accepts: { readonly set: string; readonly pattern: number; readonly gapped: boolean }[];
}

const node = (gap = false): Node => ({
  words: new Map(),
  forms: new Map(),
  tags: new Map(),
  any: null,
  free: [],
  gap,
  atStart: null,
  atEnd: null,
  accepts: [],
});

/** All patterns of all rules, matched in one pass over a sentence's tokens. */
export interface Net {
  match(tokens: readonly Token[]): readonly Match[];
}

/**
 * Compiles patterns into one non-deterministic net whose beginnings are shared by word, so that a sentence only pays for
 * patterns that begin with a word it holds (Thompson 1968, "Regular expression search algorithm": no backtracking).
 */
export function compileNet(sets: readonly PatternSet[]): Net {
  const root = node();
  for (const set of sets) {
    set.patterns.forEach((pattern, index) => {
      const gapped = holdsGap(pattern);
      for (const end of grow([root], pattern)) end.accepts.push({ set: set.id, pattern: index, gapped });
    });
  }
  return { match: (tokens) => run(root, tokens) };
}

const holdsGap = (pattern: Pattern): boolean =>
  pattern.some((step) => step.kind === 'gap' || (step.kind === 'choice' && step.options.some(holdsGap)));

function grow(from: readonly Node[], pattern: Pattern): readonly Node[] {
  return pattern.reduce<readonly Node[]>((ends, step) => growStep(ends, step), from);
}

function growStep(from: readonly Node[], step: Step): readonly Node[] {
  if (step.kind !== 'choice') return [...new Set(from.map((start) => follow(start, step)))];
  const ends = new Set(step.options.flatMap((option) => grow(from, option)));
  if (ends.size === 1) return [...ends];
  // One node after the choice keeps the net linear in the pattern's length.
  const join = node();
  for (const end of ends) end.free.push(join);
  return [join];
}

function follow(start: Node, step: Exclude<Step, { kind: 'choice' }>): Node {
  switch (step.kind) {
    case 'word':
      return child(start.words, step.word);
    case 'form':
      return child(start.forms, step.lemma);
    case 'tag':
      return child(start.tags, step.tag);
    case 'any':
      start.any ??= node();
      return start.any;
    case 'start':
      start.atStart ??= node();
      return start.atStart;
    case 'end':
      start.atEnd ??= node();
      return start.atEnd;
    case 'gap': {
      const gap = node(true);
      start.free.push(gap);
      return gap;
    }
  }
}

function child(children: Map<string, Node>, key: string): Node {
  let next = children.get(key);
  if (!next) {
    next = node();
    children.set(key, next);
  }
  return next;
}

/** Live nodes with the token index at which each began. */
type Live = Map<Node, Set<number>>;

function run(root: Node, tokens: readonly Token[]): readonly Match[] {
  const found = new Map<string, Match>();
  let live: Live = new Map();
  for (let i = 0; i <= tokens.length; i++) {
    enter(live, root, i, i, tokens.length);
    for (const [at, starts] of live) for (const from of starts) accept(found, at, from, i);
    const token = tokens[i];
    if (!token) break;
    // Somebody else's words are not the writer's: no match reaches into a quotation.
    live = token.quoted ? new Map() : advance(live, token, i + 1, tokens.length);
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function advance(live: Live, token: Token, next: number, length: number): Live {
  const after: Live = new Map();
  for (const [at, starts] of live) {
    for (const target of targets(at, token)) for (const from of starts) enter(after, target, from, next, length);
  }
  return after;
}

function* targets(at: Node, token: Token): Generator<Node> {
  if (at.gap) yield at;
  const word = at.words.get(token.normal);
  if (word) yield word;
  const form = at.forms.get(token.lemma);
  if (form) yield form;
  if (at.any) yield at.any;
  for (const [tag, target] of at.tags) if (token.tags.has(tag)) yield target;
}

function enter(live: Live, at: Node, from: number, position: number, length: number): void {
  let starts = live.get(at);
  if (!starts) {
    starts = new Set();
    live.set(at, starts);
  }
  if (starts.has(from)) return;
  starts.add(from);
  for (const next of at.free) enter(live, next, from, position, length);
  if (at.atStart && position === 0) enter(live, at.atStart, from, position, length);
  if (at.atEnd && position === length) enter(live, at.atEnd, from, position, length);
}

function accept(found: Map<string, Match>, at: Node, from: number, to: number): void {
  for (const { set, pattern, gapped } of at.accepts) {
    const key = `${set}\u0000${pattern}\u0000${from}`;
    // Over a gap the nearest end is meant; without one the longest reading.
    if (gapped && found.has(key)) continue;
    found.set(key, { set, pattern, from, to });
  }
}
