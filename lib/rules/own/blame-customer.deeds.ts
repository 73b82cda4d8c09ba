import { ALERTING, BEFALLS, CREDIT, FAILING, FLAWS, GIVING, RULEBOOKS, WILLING, WRONG } from '../../language/faults.ts';
import { goesWrong } from '../../language/outcomes.ts';
import { find, holds, wordsOf } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { done, failed, isRelative } from './blame-customer.failing.ts';
import { failedByOthers, regrets } from './blame-customer.others.ts';

/** Clauses that tell of a deed, or of its lack, as a reproach to the reader. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ASKING = words('why how whether');
const SUPPOSED = words('supposed meant expected asked instructed required obliged');
const CAUSE = words('because cos cause cuz since as');
const GAINS = words('free waived waive get earn qualify save discount bonus credit entitled priority early');
const OURS = words('us our we');
/** "Sorry you waited", "glad you never saw it": what befell them, told with feeling. */
const FEELING = words('sorry glad happy sad shame pity relieved pleased hear good great apologies regret');
const TOO = words('late long early soon much little many few fast hot tight hard');
/** "The wrong way" is how it was taken, "the wrong one" what was got. */
const NOT_WRONG = words('way one');

export function blames(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  if (clause.mood === 'question' || clause.verb < 0 || holds(tokens, ASKING, clause.from, clause.verb)) return false;
  if (clause.mood === 'condition') return regrets(reading, clause);
  if (isCleft(tokens, clause)) return done(clause) && !clause.negated && !CREDIT.has(clause.lemma) && !BEFALLS.has(clause.lemma);
  if (clause.subject !== 'customer') return failedByOthers(reading, clause);
  if (isReported(reading, clause) || isBorrowed(reading, clause)) return false;
  if (clause.passive) return forewarned(tokens, clause);
  return (
    failed(reading, clause) ||
    shouldHave(reading, clause) ||
    wrongly(tokens, clause) ||
    flawed(tokens, clause) ||
    chose(tokens, clause) ||
    caused(reading, clause)
  );
}

/** "The figures you were told used last year's rate or counted your bonus": "counted" only seems to have "you" as its subject. */
function isBorrowed({ tokens, clauses }: Reading, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return before !== undefined && clause.subjectFrom < clause.from && isRelative(tokens, before);
}

/** "You wrote that you forgot the PIN", "I'm sorry you waited": theirs to say, or ours to feel for. */
function isReported({ tokens, clauses }: Reading, clause: Clause): boolean {
  const opener = tokens[clause.subjectFrom - 1]?.normal === 'that' ? clause.subjectFrom - 2 : clause.subjectFrom - 1;
  if (holds(tokens, FEELING, opener, opener + 1) && tokens[opener]?.after.trim() === '') return true;
  const told = clauses[clauses.indexOf(clause) - 1];
  return clause.link === 'that' && told?.subject === 'customer' && !told.negated && SAYING.has(told.lemma);
}
const SAYING = words('write say mention tell feel think explain report describe ask worry fear believe note');

/** "You should have read …", "you were supposed to call", "you could have told us". */
function shouldHave({ tokens, clauses }: Reading, clause: Clause): boolean {
  // "If we had told you, you could have …" blames nobody but us.
  const alone = !clauses.some((each) => each.mood === 'condition');
  const said = wordsOf(tokens, clause.from, clause.verb + 1);
  if (clause.modal === 'should' || clause.modal === 'ought') {
    const past = clause.perfect || said.includes('should had') || said.includes('should of') || said.includes('ought to have');
    return past && !DUE_TO_THEM.has(clause.lemma);
  }
  if (clause.modal === 'could' || clause.modal === 'might')
    return (
      clause.perfect &&
      !clause.negated &&
      alone &&
      !holds(tokens, ALSO, clause.verb, clause.to) &&
      !BEFALLS.has(clause.lemma) &&
      !isRelative(tokens, clause)
    );
  return (
    clause.modal === 'have to' && clause.tense === 'past' && !clause.negated && holds(tokens, SUPPOSED, clause.from, clause.verb)
  );
}

/** "You should have received it by now" tells what we owed them. */
const DUE_TO_THEM = words('receive get hear see have be find arrive come qualify enjoy');

/** "You entered the wrong address", "you typed it wrong", "you reported it too late". */
function wrongly(tokens: readonly Token[], clause: Clause): boolean {
  const now = clause.tense === 'present' && clause.modal === '' && (clause.progressive || KEEPING.has(clause.lemma));
  if (
    !(done(clause) || clause.modal === 'must' || now) ||
    clause.negated ||
    BEFALLS_ONLY.has(clause.lemma) ||
    (CREDIT.has(clause.lemma) && clause.lemma !== 'do')
  )
    return false;
  if (!now && holds(tokens, WRONG_ANYWHERE, clause.subjectTo, clause.verb)) return true;
  const end = Math.min(clause.to, clause.verb + 7);
  const wrong = find(tokens, WRONG, clause.verb + 1, end);
  if (
    wrong > 0 &&
    (WRONG_ANYWHERE.has(tokens[wrong]?.normal ?? '') || GIVING.has(clause.lemma)) &&
    !NOTHING.has(tokens[wrong - 1]?.normal ?? '')
  )
    return !NOT_WRONG.has(tokens[wrong + 1]?.normal ?? '') || ['round', 'up', 'around'].includes(tokens[wrong + 2]?.normal ?? '');
  if (now) return false;
  if (GIVING.has(clause.lemma) && isRelative(tokens, clause) && holds(tokens, WRONG, clause.subjectFrom - 4, clause.subjectFrom))
    return true;
  if (carelessly(tokens, clause)) return true;
  return tokens
    .slice(clause.verb + 1, end)
    .some((token, i) => token.normal === 'too' && TOO.has(tokens[clause.verb + i + 2]?.normal ?? ''));
}
const KEEPING = words('keep insist');

/** "Without reading it", "instead of asking", "left it until the last day", "told us only yesterday". */
function carelessly(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.verb + 1; i < clause.to; i++) {
    const word = tokens[i]?.normal ?? '';
    if (INSTEAD.has(word)) {
      const next = word === 'without' ? tokens[i + 1] : tokens[i + 2];
      if (next?.tags.has('Gerund') && (word === 'without' || tokens[i + 1]?.normal === 'of' || tokens[i + 1]?.normal === 'than'))
        return true;
    }
    if (
      word === 'last' &&
      clause.lemma !== 'try' &&
      ['day', 'minute', 'moment', 'week', 'hour', 'second'].includes(tokens[i + 1]?.normal ?? '')
    )
      return true;
  }
  return false;
}
const INSTEAD = words('without instead rather');
const NOTHING = words('nothing anything something no');
const WRONG_ANYWHERE = words('wrong incorrect incorrectly wrongly improperly carelessly sloppily wrongfully');
/** Comes to them: "you received the wrong size". "You waited too long" is theirs, unless we are sorry for it. */
const BEFALLS_ONLY = words(
  'receive get hear see have be find notice experience feel become lose suffer pay spend need know end take owe be arrive charge deserve',
);

/** "You got greedy", "you were careless with it". */
function flawed(tokens: readonly Token[], clause: Clause): boolean {
  if (!done(clause) || clause.negated || !['be', 'get', 'become'].includes(clause.lemma)) return false;
  return holds(tokens, FLAWS, clause.verb + 1, Math.min(clause.to, clause.verb + 4));
}

/** "It was you who agreed to it". */
const isCleft = (tokens: readonly Token[], clause: Clause): boolean =>
  ['who', 'that'].includes(tokens[clause.subjectTo - 1]?.normal ?? '') &&
  holds(tokens, YOU, clause.subjectTo - 2, clause.subjectTo - 1) &&
  !holds(tokens, new Set(['not']), 0, clause.subjectTo);
const YOU = words('you yourself yourselves');

/** "You chose to ignore it". */
function chose(tokens: readonly Token[], clause: Clause): boolean {
  if (!done(clause) || clause.negated) return false;
  const next = tokens[clause.verb + 1]?.normal;
  if (WILLING.has(clause.lemma) && next === 'to')
    return holds(tokens, FAILING, clause.verb + 2, clause.verb + 4) || holds(tokens, NOT, clause.verb + 2, clause.verb + 3);
  if (WILLING.has(clause.lemma) && next === 'not') return true;
  return false;
}
const NOT = words('not skip');

/** "You were warned", "you were told at the desk". */
function forewarned(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.negated || clause.modal !== '' || clause.tense !== 'past' || clause.link === 'if' || clause.link === 'as')
    return false;
  return ALERTING.has(clause.lemma) && !isRelative(tokens, clause);
}

/** "… because you cancelled the card", "you opened it, so it can't go back", "it began when you decided to …". */
function caused(reading: Reading, clause: Clause): boolean {
  const { tokens, clauses } = reading;
  if (!done(clause) || clause.negated || BEFALLS.has(clause.lemma) || CREDIT.has(clause.lemma)) return false;
  if (PLAIN_LIFE.has(clause.lemma)) return false;
  if (tokens[clause.from - 1]?.normal === 'not') return false;
  const at = clauses.indexOf(clause);
  const before = clauses[at - 1];
  const after = clauses[at + 1];
  if (CAUSE.has(clause.link))
    return (
      !clauses.some((each) => each !== clause && gains(tokens, each)) &&
      clauses.some((each) => each !== clause && (goesWrong(reading, each) || (clause.link === 'because' && isPlain(each))))
    );
  if (clause.link === 'when')
    return before !== undefined && BEGINNING.has(before.lemma) && before.subject === 'third' && goesWrong(reading, before);
  if (isRelative(tokens, clause)) return false;
  if (holds(tokens, HENCE, clause.verb, clause.to + 1)) return true;
  if (
    after !== undefined &&
    !holds(tokens, OURS, after.from, after.to) &&
    !PLANNING.has(clause.lemma) &&
    (FOLLOWS.has(after.link) || (after.link === 'and' && after.subject === 'third')) &&
    goesWrong(reading, after) &&
    !holds(tokens, US, after.verb, after.to)
  )
    return true;
  if (!CONTRARY.has(clause.link) || before === undefined) return false;
  // "The label says …, but you put it in", "it would have come out, but you rubbed it".
  if (clauses.slice(0, at).some((each) => instructs(tokens, each))) return true;
  return clause.link === 'but' && before.subject !== 'agent' && before.perfect && before.modal === 'would';
}
/** What people do with no one the worse for it. */
const PLAIN_LIFE = words('join move save buy live marry subscribe grow travel study retire graduate win');
const instructs = (tokens: readonly Token[], clause: Clause): boolean =>
  INSTRUCTS.has(clause.lemma) && holds(tokens, RULEBOOKS, clause.subjectFrom, clause.subjectTo);
/** "… and it was cancelled by us". */
const US = words('us me our my ours');
/** "It bounced because …": told of a thing, and done with. */
const isPlain = (clause: Clause): boolean =>
  clause.subject === 'third' && (clause.negated || clause.tense === 'past' || clause.perfect);

/** "… so you can change it for free": what they gain. */
const gains = (tokens: readonly Token[], clause: Clause): boolean =>
  holds(tokens, GAINS, clause.verb, clause.to) ||
  wordsOf(tokens, clause.from, clause.to).includes('no ') ||
  (clause.subject === 'customer' && ['can', 'may', 'will'].includes(clause.modal) && !clause.negated);
/** "You could have rung us too": one more way. */
const ALSO = words('too also anytime');
const PLANNING = words('save plan hope dream join stay look');
const HENCE = words('hence');
const CONTRARY = words('but yet and still');
const INSTRUCTS = words('say state show ask read warn recommend require tell specify advise instruct explain list mention');
const FOLLOWS = words('so hence therefore thus');
const BEGINNING = words('begin start happen occur arise come break fail crack');
