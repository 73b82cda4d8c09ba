import { headOf } from '../../language/noun-phrase.ts';
import { holds } from '../../language/query.ts';
import type { Clause, Reading } from '../../language/types.ts';
import { DESK } from './cold-transfer.patterns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DESKS: ReadonlySet<string> = new Set(DESK.slice(1, -1).split('|'));
const SOMEBODY = words('someone somebody whoever anyone anybody');
const MAY = words('can could may might should');
const HELPING = words('tell help answer advise assist know explain sort supply look');
const US = words('me us');
const OURS = words('i we my');

/** "The porter might have a spare", "whoever runs the car park can tell you", "post office might": all that is said is who else. */
export function namesWhoCan(reading: Reading): Clause | undefined {
  return reading.clauses.find((clause) => isDesk(reading, clause) && (mayHelp(reading, clause) || mustAct(reading, clause)));
}

function isDesk({ tokens }: Reading, clause: Clause): boolean {
  const { subjectFrom: from, subjectTo: to } = clause;
  if (to === from || clause.subject === 'customer' || clause.mood !== 'declarative' || holds(tokens, OURS, from, to))
    return false;
  if (SOMEBODY.has(tokens[clause.from]?.normal ?? '') || SOMEBODY.has(tokens[from]?.normal ?? '')) return true;
  const head = headOf(tokens.slice(from, to)).at(-1);
  return head !== undefined && (DESKS.has(head.normal) || DESKS.has(head.lemma));
}

function mayHelp({ tokens }: Reading, clause: Clause): boolean {
  if (!MAY.has(clause.modal) || clause.negated || clause.passive || holds(tokens, US, clause.verb, clause.to)) return false;
  // "Post office might."
  if (MAY.has(clause.lemma) && clause.verb === tokens.length - 1) return true;
  const able = clause.lemma === 'be' && tokens[clause.verb + 1]?.normal === 'able';
  const said = able ? (tokens[clause.verb + 3]?.lemma ?? '') : clause.lemma;
  return HELPING.has(said) || (clause.lemma === 'have' && clause.modal === 'might');
}

/** "The merchant should be contacted": an errand without saying whose. */
function mustAct(_reading: Reading, clause: Clause): boolean {
  return clause.passive && ['should', 'must', 'have to', 'need to'].includes(clause.modal) && ASKED.has(clause.lemma);
}
const ASKED = words('contact ask approach consult call inform notify');
