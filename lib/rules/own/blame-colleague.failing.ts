import { DEEDS, FAILING, FLAWS } from '../../language/faults.ts';
import { complement, holds } from '../../language/query.ts';
import type { Clause, Reading } from '../../language/types.ts';
import { others, someoneElse } from './blame-colleague.others.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PREVIOUS = words('last previous first other earlier former old new');
/** What a courier or a bank did is often a fact that the reader needs, and a machine has no fault. */
const BLAMELESS = words(
  'system systems software portal bot courier carrier driver bank airline provider release firm app website tool scanner board venue',
);
/** Done by others, these find fault even with "our" before them: the writer steps aside. */
const RUINING = words(
  'butcher mismanage overdo misguide mislead bungle botch misjudge mangle muddle fabricate invent hallucinate misinform misadvise',
);
const NONSENSE = words('nonsense rubbish tale story fairy tales stories lie lies porkies anything');
const BADLY = words('bad poor terrible careless useless shoddy silly stupid');
const SHAMEFUL = words(
  'mistaken ashamed useless hopeless clueless rubbish shambles joke disgrace amateur amateurs incompetent unreliable untrained inexperienced overpaid',
);
const OWN_PART = words('job bit part duty homework work');
/** Skills: who cannot do these is run down. */
const SKILLS = words('count read write spell add type drive tell organise organize cook think communicate');
const BREAKING = words('break lose eat swallow crash wreck ruin muck mess delete wipe');
const THINGS = words('it your that this');
const HANDLING = words(
  'give tell put send sell quote get have enter book order pack print take write fill choose pick type leave guide',
);
const WRONG_THING = words('wrong incorrect wrongly mess false outdated misleading');
const OUTSIDE = words(
  'agency agencies supplier suppliers vendor vendors contractor contractors subcontractor subcontractors freelancer partner franchise manufacturer senior boss',
);
const HAS = words('has have');
const DUTIES = words('file load note record pass forward lodge process post listen');
const PAST_ALIKE = words('put set let cut');

/** Others are the ones who failed, whoever is named: "the night shift forgets these things". */
export function failing(reading: Reading, clause: Clause): boolean {
  if (clause.mood === 'condition') return hadThey(reading, clause);
  if (clause.mood !== 'declarative' || !someoneElse(reading, clause)) return false;
  const { tokens } = reading;
  const { subjectFrom: from, subjectTo: to, lemma } = clause;
  const rest = complement(reading, clause);
  const ours = isOurs(reading, clause);
  const known = others(reading, clause);
  if (clause.modal === 'should') return clause.perfect && !ours && (clause.negated || known);
  if (lemma === 'be' || (clause.passive && SHAMEFUL.has(lemma))) return !ours && !clause.negated && isRunDown(reading, clause);
  if (clause.passive) return false;
  if (clause.negated) return known && leftUndone(reading, clause, ours);
  if (clause.modal === 'must' ? !clause.perfect : clause.modal !== '') return false;
  if (RUINING.has(lemma)) return true;
  const past = clause.tense === 'past' || clause.perfect || PAST_ALIKE.has(tokens[clause.verb]?.normal ?? '');
  if (lemma === 'forget' && !past) return true;
  if ((lemma === 'tell' && holds(rest, NONSENSE)) || (lemma === 'give' && holds(rest, BADLY))) return true;
  if (lemma === 'make' && rest[1]?.normal === 'up') return true;
  if (!past || ours || holds(tokens, BLAMELESS, from, to)) return false;
  return (
    FAILING.has(lemma) ||
    (HANDLING.has(lemma) && holds(rest, WRONG_THING)) ||
    (BREAKING.has(lemma) && THINGS.has(rest[0]?.normal ?? ''))
  );
}

/** "The guy is new", "the people who built this should be ashamed". */
function isRunDown({ tokens }: Reading, clause: Clause): boolean {
  if (SHAMEFUL.has(clause.lemma)) return true;
  if (clause.modal !== '') return false;
  const said = tokens.slice(clause.verb + 1, Math.min(clause.to, clause.verb + 5));
  return (
    holds(said, SHAMEFUL) ||
    holds(said, FLAWS) ||
    said.slice(0, 2).some((token) => token.normal === 'new' && token.after.trim() !== '')
  );
}

/** "Weekend staff don't scan things in", "did not do their duty", "can't count"; not what is only not done yet. */
function leftUndone(reading: Reading, clause: Clause, ours: boolean): boolean {
  const { tokens } = reading;
  const rest = complement(reading, clause);
  if (clause.lemma === 'do' || clause.lemma === 'have') return holds(rest, OWN_PART) && !ours;
  if (holds(tokens, BLAMELESS, clause.subjectFrom, clause.subjectTo)) return false;
  if (clause.modal === 'can' || clause.modal === 'could')
    return isSkill(
      clause.lemma,
      rest.map((token) => token.normal),
    );
  if (clause.modal !== '' || ours || holds(tokens, HAS, clause.subjectTo, clause.verb)) return false;
  // People in general are a reproach to the reader.
  return (
    (DEEDS.has(clause.lemma) || DUTIES.has(clause.lemma)) && clause.subjectTo - clause.subjectFrom + (clause.link ? 0 : 1) > 1
  );
}

/** "Can't tell a 1 from a 7", "can't write plain English". */
const isSkill = (lemma: string, rest: readonly string[]): boolean =>
  lemma === 'tell'
    ? rest.includes('from')
    : SKILLS.has(lemma) && !rest.some((word) => ['you', 'your', 'this', 'that', 'the'].includes(word));

/** "Our warehouse" is us; "our web agency" and "our old vendor" are others. */
const isOurs = ({ tokens }: Reading, clause: Clause): boolean =>
  ['our', 'my'].includes(tokens[clause.subjectFrom]?.normal ?? '') &&
  !OUTSIDE.has(tokens[clause.subjectTo - 1]?.normal ?? '') &&
  !holds(tokens, PREVIOUS, clause.subjectFrom, clause.subjectTo);

/** "Had Logistics listened to me", "if quality control did its job you wouldn't …": others are made the cause. */
function hadThey(reading: Reading, clause: Clause): boolean {
  if (!others(reading, clause) || clause.passive || clause.modal !== '' || (clause.tense !== 'past' && !clause.perfect))
    return false;
  if (clause.perfect && ['listen', 'ask', 'check', 'read', 'tell', 'bother', 'think'].includes(clause.lemma)) return true;
  return reading.clauses.some((each) => each.modal === 'would' && each !== clause && each.mood !== 'question');
}
