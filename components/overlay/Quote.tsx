export interface QuoteProps {
  readonly words: string;
  /** Softly: these words would go. */
  readonly struck?: boolean;
}

/** The agent's own words, in the quotation marks of the language. */
export function Quote({ words, struck }: QuoteProps) {
  return <q class="quote">{struck ? <del>{words}</del> : words}</q>;
}
