import { conjugate } from './compromise.ts';

/** Forms that compromise spells otherwise than careful writers do. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  be: 'been',
  get: 'got',
  read: 'read',
  do: 'done',
  go: 'gone',
  have: 'had',
};

/** "send" gives "sent". */
export const pastOf = (infinitive: string): string => conjugate(infinitive).PastTense;

/** "write" gives "written". */
export function participleOf(infinitive: string): string {
  const forms = conjugate(infinitive);
  return PARTICIPLES[infinitive] ?? forms.Participle ?? forms.PastTense;
}

/** "stop" gives "stopping". */
export const gerundOf = (infinitive: string): string => conjugate(infinitive).Gerund;

/** "carry" gives "carries". */
export const thirdPersonOf = (infinitive: string): string => conjugate(infinitive).PresentTense;
