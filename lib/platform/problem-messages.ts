import { browser } from 'wxt/browser';
import { fill, type Problem } from '../packs/problem.ts';
import { PROBLEM_TEXT } from '../packs/problem-text.ts';
import type { MessageKey } from './messages.ts';

/** A pack's problem in the browser's language; English as written beside its code when there is no translation. */
export function problemMessage({ code, values }: Problem): { readonly what: string; readonly why: string; readonly fix: string } {
  const english = PROBLEM_TEXT[code];
  const say = (part: keyof typeof english) =>
    browser.i18n.getMessage(`pack_${code.replaceAll('-', '_')}_${part}` as MessageKey, [...values]) ||
    fill(english[part], values);
  return { what: say('what'), why: say('why'), fix: say('fix') };
}
