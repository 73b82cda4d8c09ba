import { slotPieces } from '../../lib/phrases/slot-text.ts';
import { slotWords } from './phrase-words.ts';

/** A phrase with its slots to be seen as gaps. */
export function PhraseText({ text }: { readonly text: string }) {
  return (
    <>{slotPieces(text).map((piece) => ('slot' in piece ? <span class="gap">{slotWords(piece.slot)}</span> : piece.text))}</>
  );
}
