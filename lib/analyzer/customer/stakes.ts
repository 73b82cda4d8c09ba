import { identifiersOf } from '../../text/identifiers.ts';
import type { Discourse, Sentence } from '../context.ts';
import { spanOf } from '../spans.ts';

const HEALTH = new Set([
  'surgery',
  'operation',
  'biopsy',
  'insulin',
  'medication',
  'hospital',
  'chemo',
  'baby',
  'pregnant',
  'scan',
  'allergy',
  'doctor',
  'pain',
  'inhaler',
  'dialysis',
  'oxygen',
  'prescription',
]);
const OWN_CUSTOMERS = new Set([
  'client',
  'guest',
  'tenant',
  'patient',
  'student',
  'customer',
  'till',
  'payroll',
  'launch',
  'presentation',
  'audit',
  'exam',
  'wedding',
  'funeral',
  'interview',
  'flight',
  'visa',
  'embassy',
  'court',
  'rent',
  'mortgage',
  'deposit',
]);
const OWNERS = new Set(['my', 'our', 'the', 'a', 'his', 'her', 'their']);
const DEADLINE_LINKS = new Set(['by', 'before', 'until', 'till', 'on']);

/** What depends on it, in the customer's words: a deadline, money, health, their own customers. */
export function stakesIn(message: Discourse): readonly string[] {
  const money = identifiersOf(message.text).filter(({ kind }) => kind === 'amount');
  return [...new Set([...money.map(({ value }) => value), ...message.sentences.flatMap(stakesOf)])];
}

function stakesOf(sentence: Sentence): readonly string[] {
  const { tokens } = sentence.reading;
  const out: string[] = [];
  tokens.forEach((token, i) => {
    if (DEADLINE_LINKS.has(token.normal)) {
      let end = i + 1;
      if (tokens[end]?.normal === 'the') end++;
      if (!isWhen(tokens[end])) return;
      while (end < tokens.length && isWhen(tokens[end])) end++;
      out.push(textOf(sentence, i, end));
    } else if ((HEALTH.has(token.lemma) || OWN_CUSTOMERS.has(token.lemma)) && OWNERS.has(tokens[i - 1]?.normal ?? '')) {
      out.push(textOf(sentence, i - 1, i + 1));
    }
  });
  return out;
}

const isWhen = (token: Sentence['reading']['tokens'][number] | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('Date') ||
    token.tags.has('Time') ||
    token.tags.has('Value') ||
    ['noon', 'midnight', 'tonight', 'tomorrow', 'today', 'pm', 'am', 'lunch'].includes(token.normal));

function textOf(sentence: Sentence, from: number, to: number): string {
  const span = spanOf(sentence, from, to);
  return sentence.reading.text.slice(span.start - sentence.start, span.end - sentence.start);
}
