import type { YAMLParseError } from 'yaml';
import type { Problem, ProblemCode } from './problem.ts';
import type { Source } from './read.ts';

/** The YAML library's errors in plain words, one a line: those that follow on the same line come from the first. */
export function syntaxProblems(errors: readonly YAMLParseError[], text: string, at: Source['at']): readonly Problem[] {
  const problems: Problem[] = [];
  const overLines = new Set(errors.filter((error) => error.code === 'MULTILINE_IMPLICIT_KEY').map((error) => error.pos[0]));
  for (const error of errors) {
    const offset = error.pos[0];
    const [code, ...values] = overLines.has(offset) ? (['indent'] as const) : codeOf(error, text.slice(offset, offset + 1));
    const problem = at(code === 'not-closed' ? opening(error, text) : offset, code, values);
    if (problems.at(-1)?.line !== problem.line) problems.push(problem);
    // What follows was read as part of the text that never ends, so its errors would mislead.
    if (code === 'not-closed') break;
  }
  return problems;
}

/** Where the quote or bracket was opened; the error stands where its end was missed. */
function opening({ message, pos }: YAMLParseError, text: string): number {
  const before = text.slice(0, pos[0]);
  if (message.includes('quote')) return Math.max(0, before.lastIndexOf(message.includes('"') ? '"' : "'"));
  let closed = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (']}'.includes(before.charAt(at))) closed++;
    else if ('[{'.includes(before.charAt(at)) && --closed < 0) return at;
  }
  return pos[0];
}

function codeOf({ code, message }: YAMLParseError, char: string): readonly [ProblemCode, ...string[]] {
  const says = (...parts: readonly string[]) => parts.some((part) => message.includes(part));
  switch (code) {
    case 'MISSING_CHAR':
      if (says('Missing closing')) return ['not-closed'];
      if (says('Implicit map keys')) return ['no-colon'];
      return says('Missing ,') ? ['comma'] : ['indent'];
    case 'BAD_INDENT':
      return says('Flow') ? ['not-closed'] : ['indent'];
    case 'BLOCK_IN_FLOW':
      return ['comma'];
    case 'TAB_AS_INDENT':
      return ['tab'];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return says('Nested mappings') ? ['colon'] : ['indent'];
    case 'MULTILINE_IMPLICIT_KEY':
      return ['indent'];
    case 'BAD_SCALAR_START':
      return ['start', char];
    case 'UNEXPECTED_TOKEN':
      return says('block-seq-ind on same line') ? ['dash'] : ['after-quote'];
    case 'BAD_DQ_ESCAPE':
      return ['escape'];
    case 'MULTIPLE_DOCS':
      return ['several-documents'];
    default:
      return ['syntax', message];
  }
}
