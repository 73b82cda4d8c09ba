import type { Discourse, Sentence } from '../context.ts';
import { spanOf } from '../spans.ts';

/** What people do to get a thing going again, or to get an answer. */
const STEPS = new Set([
  'try',
  'restart',
  'reboot',
  'reinstall',
  'install',
  'uninstall',
  'clear',
  'reset',
  'check',
  'change',
  'update',
  'upgrade',
  'unplug',
  'plug',
  'open',
  'read',
  'follow',
  'delete',
  'remove',
  'log',
  'sign',
  'switch',
  'turn',
  'disable',
  'enable',
  'swap',
  'replace',
  'clean',
  'descale',
  'charge',
  'refresh',
  'reload',
  'unsubscribe',
  'call',
  'ring',
  'phone',
  'email',
  'contact',
  'send',
  'upload',
  'submit',
  'download',
  'test',
  'look',
  'search',
  'use',
  'empty',
  'close',
  'resend',
  'retry',
  'disconnect',
  'reconnect',
  'pair',
  'power',
  'set',
  'go',
  'do',
]);
/** These say it only with a trouble-shooting object or count; alone they tell a story ("I opened the box", "I went home"). */
const LOOSE = new Set([
  'open',
  'use',
  'go',
  'do',
  'set',
  'look',
  'send',
  'call',
  'change',
  'read',
  'close',
  'turn',
  'check',
  'charge',
  'plug',
  'sign',
  'test',
]);
const COUNTED = new Set([
  'twice',
  'times',
  'already',
  'everything',
  'all',
  'again',
  'both',
  'every',
  'three',
  'different',
  'another',
  'too',
]);

/** Steps the customer says they have taken, in their words: "I've cleared the cache" gives "cleared the cache". */
export function triedIn(message: Discourse): readonly string[] {
  return message.sentences.flatMap(stepsIn);
}

function stepsIn(sentence: Sentence): readonly string[] {
  const { tokens, clauses } = sentence.reading;
  return clauses.flatMap((clause) => {
    const mine = clause.subject === 'agent' || (clause.subject === 'none' && clause.mood !== 'imperative');
    if (!mine || clause.negated || clause.passive || clause.mood !== 'declarative' || !STEPS.has(clause.lemma)) return [];
    if (!(clause.perfect || clause.tense === 'past') || (clause.modal !== '' && clause.modal !== 'did')) return [];
    const words = tokens.slice(clause.verb, clause.to);
    if (LOOSE.has(clause.lemma) && !clause.perfect && !words.some((token) => COUNTED.has(token.normal))) return [];
    const span = spanOf(sentence, clause.verb, clause.to);
    return [sentence.reading.text.slice(span.start - sentence.start, span.end - sentence.start)];
  });
}
