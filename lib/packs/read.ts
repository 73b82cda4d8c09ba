import { Composer, Lexer, LineCounter, type Node, Parser } from 'yaml';
import { LIMITS } from './limits.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { syntaxProblems } from './syntax.ts';

/** A pack file under check: its text, and what stands where in it. */
export interface Source {
  readonly text: string;
  /** The tree of YAML nodes (JSON is YAML); null when the file is refused or empty. */
  readonly root: Node | null;
  /** A problem at an offset into the file. */
  readonly at: (offset: number, code: ProblemCode, values?: readonly string[], severity?: Problem['severity']) => Problem;
}

export interface Reading {
  readonly source: Source;
  /** What keeps the file from being read. */
  readonly problems: readonly Problem[];
}

/** The lexer's marks between texts; they stand for no character of the file. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f', '\ufeff']);

/**
 * Reads a file that may be hostile. Limits are checked while tokens arrive, before anything recursive runs; aliases,
 * anchors and tags are refused, so nothing in the file can expand or turn into anything but text, lists and names.
 */
export function readSource(text: string): Reading {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const problems: Problem[] = [];
  const at: Source['at'] = (offset, code, values = [], severity = 'error') => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text.length));
    return { code, severity, line: Math.max(line, 1), column: Math.max(col, 1), rule: null, values };
  };
  const refuse = (problem: Problem): Reading => ({ source: { text, root: null, at }, problems: [problem] });

  if (text.trim() === '') return refuse(at(0, 'empty'));
  if (text.length > LIMITS.characters) return refuse(at(0, 'too-large', [grouped(LIMITS.characters)]));

  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let count = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > LIMITS.tokens) return refuse(at(offset, 'too-many-parts', [grouped(LIMITS.tokens)]));
    const first = lexeme.charAt(0);
    if (first === '&' || first === '*') problems.push(at(offset, 'alias', [lexeme.slice(0, 40)]));
    if (first === '!') problems.push(at(offset, 'tag', [lexeme.slice(0, 40)]));
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > LIMITS.depth * 2) return refuse(at(offset, 'too-deep', [String(LIMITS.depth)]));
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);

  // Composing is recursive and so must come after the check of depth. Keys are compared in parse.ts, in linear time.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (second) problems.push(at(second.range[0], 'several-documents'));
  problems.push(...syntaxProblems(document?.errors ?? [], text, at));
  return { source: { text, root: document?.contents ?? null, at }, problems };
}

/** 1000000 as "1,000,000". */
const grouped = (count: number): string => count.toLocaleString('en');
