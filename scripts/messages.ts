import { readFileSync } from 'node:fs';
import { PROBLEM_TEXT } from '../lib/packs/problem-text.ts';
import { RULES } from '../lib/rules/registry.ts';

/** The UI's messages plus the words of each rule and of each problem a pack can have, in Chrome's format, as JSON text. */
export function messagesWithRules(): string {
  const messages = JSON.parse(readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'));
  for (const rule of RULES) {
    const stem = `rule_${rule.id.replace(/[^a-z0-9]/gi, '_')}`;
    messages[`${stem}_what`] = { message: rule.what };
    messages[`${stem}_why`] = { message: rule.why };
  }
  for (const [code, text] of Object.entries(PROBLEM_TEXT)) {
    for (const [part, english] of Object.entries(text))
      messages[`pack_${code.replaceAll('-', '_')}_${part}`] = { message: english };
  }
  return JSON.stringify(messages, null, 2);
}
