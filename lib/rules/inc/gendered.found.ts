import type { Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import type { Token } from '../../language/types.ts';

/** A gendered word or two in a sentence's tokens, with what may stand there instead. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly reframes: readonly Reframe[];
}

export const replaced = (sentence: Sentence, from: number, to: number, text: string): Found => ({
  from,
  to,
  reframes: [{ replaces: spanOf(sentence, from, to), text }],
});

export const isArticle = (token: Token | undefined): boolean => token !== undefined && ['a', 'an'].includes(token.normal);
export const isCapital = (token: Token): boolean => token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
/** A comma, stop, dash or bracket follows. */
export const parted = (token: Token | undefined): boolean =>
  token !== undefined && [',', '.', '!', '?', ':', ';', '–', '—', '('].some((mark) => token.after.includes(mark));
