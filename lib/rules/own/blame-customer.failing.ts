import { AGAINST, DEEDS, FAILING, HARMING, NO_DEED } from '../../language/faults.ts';
import { EVIDENTLY } from '../../language/knowing.ts';
import { holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';

/** Deeds that find fault by their verb, and deeds left undone. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Past forms that look like the present. */
const UNCHANGED = words('put read let set hit cut cost shut quit spread hurt bet misread');

export const happened = (clause: Clause): boolean =>
  (clause.tense === 'past' || clause.perfect || UNCHANGED.has(clause.lemma)) && !clause.passive;
export const done = (clause: Clause): boolean =>
  happened(clause) && clause.modal === '' && !['if', 'whether'].includes(clause.link);

/** "You forgot …", "you didn't attach …", "you never replied". */
export function failed({ tokens }: Reading, clause: Clause): boolean {
  if (!happened(clause) || clause.link === 'if' || clause.link === 'whether') return false;
  const must = clause.modal === 'must' && clause.perfect;
  const couldNot = clause.modal === 'could' && clause.negated && !clause.perfect && IMPATIENT.has(clause.lemma);
  if (clause.modal !== '' && !must && !couldNot) return false;
  if (clause.negated) return undone(tokens, clause);
  if (isMisdeed(clause.lemma)) return !isRelative(tokens, clause);
  if (clause.lemma === 'forget' && isLeftBehind(tokens, clause)) return false;
  if (FAILING.has(clause.lemma)) return !isTest(tokens, clause) && !isRelative(tokens, clause);
  return letSlip(tokens, clause) || harmed(tokens, clause) || neglected(tokens, clause) || dawdled(tokens, clause);
}

export const letSlip = (tokens: readonly Token[], clause: Clause): boolean =>
  (clause.lemma === 'let' || clause.lemma === 'allow') && holds(tokens, SLIPPING, clause.verb + 2, clause.verb + 8);

/** "You forgot your charger in room 212": only where it lies. */
const isLeftBehind = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens[clause.verb + 1]?.normal === 'your' && holds(tokens, PLACED, clause.verb + 3, clause.verb + 5);
const PLACED = words('in at on under here');

/** "You left the campaign running". */
const neglected = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.lemma === 'leave' &&
  !isRelative(tokens, clause) &&
  holds(tokens, NEGLECT, clause.verb + 2, Math.min(clause.to, clause.verb + 7));
const NEGLECT = words('running open unlocked unattended unsigned blank empty outside unplugged uncovered switched');

/** "You waited five weeks to report it", not "to hear from us". */
function dawdled(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.lemma !== 'wait' || isRelative(tokens, clause)) return false;
  const to = tokens.findIndex(
    (token, i) => i > clause.verb && i < clause.verb + 6 && (token.normal === 'to' || token.normal === 'before'),
  );
  const next = tokens[to + 1]?.lemma ?? '';
  return to > 0 && DEEDS.has(next) && !NO_DEED.has(next) && !['speak', 'collect', 'pick'].includes(next);
}

/** "You broke the seal", "you left us no choice". */
function harmed(tokens: readonly Token[], clause: Clause): boolean {
  const object = tokens[clause.verb + 1];
  if (
    AGAINST.has(clause.lemma) &&
    (object?.normal === 'us' || object?.normal === 'our') &&
    !holds(tokens, GOOD, object ? clause.verb + 2 : 0, clause.to)
  )
    return true;
  return (
    HARMING.has(clause.lemma) &&
    object !== undefined &&
    (object.tags.has('Determiner') || object.tags.has('Possessive') || object.normal === 'up' || object.normal === 'it')
  );
}

/** "Misjudged", "overwatered", "undercooked": the prefix says that it was done badly. */
export const isMisdeed = (lemma: string): boolean =>
  MIS.some((prefix) => lemma.startsWith(prefix) && lemma.length > prefix.length + 2) && !NO_MISDEEDS.has(lemma);
const MIS = ['mis', 'over', 'under'];
const NO_MISDEEDS = words(
  'miss mistrust overpay overhear overcome oversee override overtake overnight overspend overlap understand undergo undertake underline underpin underwrite missed misplace',
);
const IMPATIENT = words('wait resist bother help');
const SLIPPING = words('slip lapse expire pass go run die overflow sit lie chew play rot freeze dry burn spill');
const GOOD = words('smile happy laugh aware proud day feel on up');
/** To fail a test is bad luck. */
const isTest = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.lemma === 'fail' && tokens[clause.verb + 1]?.normal !== 'to' && tokens[clause.verb + 1]?.normal !== 'in';

/** "The two nights you did not use": which nights, no reproach. */
export const isRelative = (tokens: readonly Token[], clause: Clause): boolean => {
  const before = tokens[clause.subjectFrom - 1];
  return (
    before !== undefined &&
    before.after.trim() === '' &&
    (before.tags.has('Noun') || before.normal === 'one') &&
    !before.tags.has('Pronoun')
  );
};

function undone(tokens: readonly Token[], clause: Clause): boolean {
  if (isRelative(tokens, clause)) return false;
  if (NO_DEED.has(clause.lemma)) return clause.lemma === 'get' && holds(tokens, BACK, clause.verb + 1, clause.verb + 2);
  // "You evidently didn't open it" doubts their care: another finding.
  if (READING.has(clause.lemma) && holds(tokens, EVIDENTLY, clause.from, clause.verb)) return false;
  if (holds(tokens, NOT_YET, clause.from, clause.to)) return false;
  return DEEDS.has(clause.lemma) || clause.tense === 'past' || holds(tokens, PROPERLY, clause.verb, clause.to);
}
const PROPERLY = words('correctly properly right');
const BACK = words('back round around in');
const READING = words('read open look see check scroll watch listen');
const NOT_YET = words('yet anything nothing wrong');
