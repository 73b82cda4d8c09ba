import type { Conversation } from '../analyzer/types.ts';

/** What our side has said in a thread, as the words that carry it. */
export interface Said {
  readonly sentences: readonly ReadonlySet<string>[];
  readonly apologised: boolean;
  readonly thanked: boolean;
}

/** Words that every sentence has. */
const EMPTY = new Set(
  'a an the and or but so of in on at to for from with by about as is are was were be been being it its this that these those i we you your our my me us have has had do does did not will would can could'.split(
    ' ',
  ),
);
/** Half a statement's words said before make it a repetition. */
const ENOUGH = 0.6;

export function saidIn({ thread }: Conversation): Said {
  const texts = thread.filter(({ from }) => from === 'agent').map(({ text }) => text.toLowerCase());
  return {
    sentences: texts.flatMap((text) => text.split(/[.!?\n]+/)).map(contentOf),
    apologised: texts.some((text) => /\b(?:sorry|apolog)/.test(text)),
    thanked: texts.some((text) => /\bthank(?:s| you) for (?:waiting|your patience)/.test(text)),
  };
}

/** True when a statement would repeat an apology, a thank-you for waiting, or most of a sentence that they have read from us. */
export function alreadySaid(statement: string, said: Said): boolean {
  const text = statement.toLowerCase();
  if (said.apologised && text.includes('sorry') && !text.includes('for your loss')) return true;
  if (said.thanked && (text.includes('thank you for waiting') || text.includes('your patience'))) return true;
  const words = contentOf(text);
  return said.sentences.some((sentence) => words.size > 0 && shared(words, sentence) / words.size >= ENOUGH);
}

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/[^\p{L}\p{N}']+/u).filter((word) => word.length > 1 && !EMPTY.has(word)));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;
