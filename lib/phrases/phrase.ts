import type { StateName } from '../analyzer/types.ts';

/** An empathy statement that Attune brings along: a fact of the customer and a feeling or effect, with slots such as `{noun}`. */
export interface Phrase {
  /** `situation.name`, stable: history and favourites refer to it. */
  readonly id: string;
  readonly text: string;
  readonly situation: string;
  /** The states it speaks to, best first. */
  readonly states: readonly StateName[];
}

/**
 * The phrases of one situation, by name: the states (parted by spaces) and the text.
 * Words around a slot must be right for "invoice" and for "headphones" alike: no "a {noun}", no verb that agrees with it.
 */
export function phrasesFor(
  situation: string,
  named: Readonly<Record<string, readonly [states: string, text: string]>>,
): readonly Phrase[] {
  return Object.entries(named).map(([name, [states, text]]) => ({
    id: `${situation}.${name}`,
    text,
    situation,
    states: states.split(' ') as StateName[],
  }));
}
