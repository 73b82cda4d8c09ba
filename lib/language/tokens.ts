import { terms } from './compromise.ts';
import { lemmaOf } from './lemma.ts';
import { retag } from './retag.ts';
import type { Token } from './types.ts';

/**
 * The words of one normalised sentence with offsets into it. A contraction gives one token a word, all over the same span.
 * Words inside double quotes, or single quotes that open before a word and close after one, are marked `quoted`.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let written = { start: 0, end: 0, text: '' };
  for (const term of terms(text)) {
    at += term.pre.length;
    // The further words of a contraction have no text of their own.
    if (term.text) written = { start: at, end: at + term.text.length, text: term.text };
    const normal = (term.implicit || term.normal || term.text).toLowerCase();
    tokens.push({
      ...written,
      normal,
      lemma: lemmaOf(normal, term.root, term.tags),
      tags: term.tags,
      before: term.pre,
      after: term.post,
      quoted: false,
    });
    at += term.text.length + term.post.length;
  }
  return markQuoted(retag(tokens));
}

function markQuoted(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let closing = '';
  tokens.forEach((token, i) => {
    if (!closing) {
      if (token.before.includes('"')) closing = '"';
      // An apostrophe is no quote unless one closes later: "'til", "the lads' van".
      else if (token.before.includes("'") && tokens.slice(i).some((later) => endsQuote(later, "'"))) closing = "'";
    }
    out.push(closing ? { ...token, quoted: true } : token);
    if (closing && endsQuote(token, closing)) closing = '';
  });
  // A quote that never closes is a typing slip, not a quotation.
  return closing ? tokens : out;
}

const endsQuote = (token: Token, mark: string): boolean => token.after.trimEnd().includes(mark);
