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
  /** Choices that begin here, by what they offer: many patterns begin with "(we|i) [can|will]". */
  readonly choices: Map<string, Node>;
  any: Node | null;
  /** Stands for anything in between; reached without reading a token. */
  between: Node | null;
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
  choices: new Map(),
  any: null,
  between: null,
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
 * Compiles patterns into one non-deterministic net whose beginnings are shared, so that a sentence only pays for patterns
 * that begin with words it holds (Thompson 1968, "Regular expression search algorithm": no backtracking).
 */
export function compileNet(sets: readonly PatternSet[]): Net {
  const root = node();
  for (const set of sets) {
    set.patterns.forEach((pattern, index) => {
      grow(root, pattern).accepts.push({ set: set.id, pattern: index, gapped: holdsGap(pattern) });
    });
  }
  return { match: (tokens) => run(root, tokens) };
}

const holdsGap = (pattern: Pattern): boolean =>
  pattern.some((step) => step.kind === 'gap' || (step.kind === 'choice' && step.options.some(holdsGap)));

const grow = (from: Node, pattern: Pattern): Node => pattern.reduce(follow, from);

function follow(start: Node, step: Step): Node {
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
    case 'gap':
      if (!start.between) {
        start.between = node(true);
        start.free.push(start.between);
      }
      return start.between;
    case 'choice':
      return choose(start, step.options);
  }
}

/** One node after a choice keeps the net linear in the pattern's length; one for equal choices keeps it sublinear in their number. */
function choose(start: Node, options: readonly Pattern[]): Node {
  const key = JSON.stringify(options);
  let join = start.choices.get(key);
  if (!join) {
    join = node();
    for (const end of new Set(options.map((option) => grow(start, option)))) end.free.push(join);
    start.choices.set(key, join);
  }
  return join;
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
    for (const [at, starts] of live) if (at.accepts.length > 0) for (const from of starts) accept(found, at, from, i);
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
    if (at.gap) step(after, at, starts, next, length);
    step(after, at.words.get(token.normal), starts, next, length);
    step(after, at.forms.get(token.lemma), starts, next, length);
    step(after, at.any, starts, next, length);
    // A node knows few word classes, but a word has many.
    if (at.tags.size > 0) for (const [tag, target] of at.tags) if (token.tags.has(tag)) step(after, target, starts, next, length);
  }
  return after;
}

function step(after: Live, target: Node | null | undefined, starts: ReadonlySet<number>, next: number, length: number): void {
  if (target) for (const from of starts) enter(after, target, from, next, length);
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
