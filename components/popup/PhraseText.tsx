import { slotWords } from './phrase-words.ts';

/** A phrase with its slots to be seen as gaps. */
export function PhraseText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(\{[a-z][a-z_.]*\})/).map((part, index) =>
        // Odd parts are what the expression caught.
        index % 2 === 0 ? part : <span class="gap">{slotWords(part.slice(1, -1))}</span>,
      )}
    </>
  );
}
