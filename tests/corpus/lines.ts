import { fnv } from '../../lib/text/hash.ts';
import type { Case } from './cases.ts';

/** Findings about the whole reply: a line for one of these is a reply, not a sentence out of one. */
const WHOLE = new Set([
  'frm.bare-refusal',
  'frm.negative-lead',
  'emp.missing-ack',
  'emp.cheer-mismatch',
  'own.apology-no-action',
  'own.apology-overload',
  'act.no-next-step',
  'act.unanswered',
  'act.asks-again',
  'per.abstract',
  'safe.internal-leak',
]);

/**
 * Cases written as lines, one file a finding (`res.command.txt`; `good.txt` for replies in which nothing fires):
 * `+ text with the ⟦faulty words⟧` fires, `- text` is a trap, `customer => reply` shows what it answers, ⏎ breaks a line,
 * `[res.command]` before the text says which finding a line of a mixed file (`mixed-….txt`) is for; it and all it holds is labelled.
 * `#also other.id` names a second finding at the same words, `#open words` the ask that stays open.
 * Other lines are left out.
 */
export function casesOfLines(probe: string, lines: string): readonly Case[] {
  return lines.split('\n').flatMap((line) => caseOf(probe, line.trim()) ?? []);
}

function caseOf(file: string, line: string): Case | null {
  const sign = line.charAt(0);
  if (sign !== '+' && sign !== '-') return null;
  const [, named, text = ''] = /^. *(?:\[([a-z.-]+)\])?(.*)$/u.exec(line) ?? [];
  const probe = named ?? file;
  const [said = '', ...notes] = text.split(/ #(?=also |open )/);
  const [before, after] = halves(said, ' => ');
  const customer = after === undefined ? undefined : broken(before);
  const marked = broken(after ?? before);
  const reply = marked.replaceAll('⟦', '').replaceAll('⟧', '');
  const quotes = [...marked.matchAll(/⟦(.*?)⟧/gsu)].map(([, quote]) => quote ?? '');
  const also = notes.filter((note) => note.startsWith('also ')).flatMap((note) => note.slice(5).trim().split(/[ ,]+/));
  const id = `${file}-${fnv(`${customer ?? ''}\n${reply}`).toString(36)}`;
  return {
    id,
    reply,
    ...(customer && { customer }),
    ...(named === undefined && !reply.includes('\n') && !WHOLE.has(probe) && probe !== 'good' && { fragment: true }),
    expect:
      sign === '-'
        ? []
        : [probe, ...also].flatMap((finding) => (quotes.length > 0 ? quotes : ['']).map((quote) => ({ id: finding, quote }))),
    probe,
    polarity: probe === 'good' || (named && sign === '-') ? 'clean' : sign === '+' ? 'pos' : 'neg',
  };
}

function halves(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

const broken = (text: string): string =>
  text
    .split('⏎')
    .map((line) => line.trim())
    .join('\n')
    .trim();
