import { holds } from './query.ts';
import type { Clause, Reading, Token } from './types.ts';

/** What went wrong for a person, as a clause tells it: "the domain lapsed", "the fee applies", "it can't be undone". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Things that go wrong of themselves. Dictionary forms. */
const GOES_WRONG = words(
  `fail lapse expire bounce crack break leak smell burn freeze shrink fade tear snap rot rust melt overheat flood stick jam trip die crash
  overflow spoil collapse burst disconnect stall vanish seize blow corrode explode leak warp wilt disappear slip suffer`,
);
/** Done to a thing or an account, these are bad news. */
const DONE_TO = words(
  `decline reject refuse cancel suspend close lock block charge void delay stop lose delete remove return bill fine forfeit disqualify
  hack drain damage ruin miss drop give release resell withhold flag limit ban deactivate terminate`,
);
/** Said of a thing after a form of "be", "go" or "come". */
const STATES = words(
  `late missing gone void wrong high higher double dead cold empty invalid expired closed locked lost stuck incomplete off dirty flat
  broken damaged blocked suspended cancelled canceled rejected declined elsewhere overdue delayed out wet mouldy moldy sour blank useless frozen`,
);
/** Trouble itself, or what one pays for it. */
const TROUBLES = words(
  `fee fees fine charge charges surcharge penalty interest delay trouble problem error issue damage mess loss outage leak overdraft bill
  deduction debt stain rash scam crack fault failure confusion mix-up duplicate`,
);
const BE = words('be go come get stay remain turn look');
const TAKES_EFFECT = words('apply follow come start begin arise occur happen stand stay double rise go be cost');
/** "No extra charge", "nothing is lost" is good news. */
const SPARED = words('no nothing without never');

export function goesWrong({ tokens }: Reading, clause: Clause): boolean {
  if (clause.subject === 'agent' || clause.mood === 'question' || clause.mood === 'condition' || clause.verb < 0) return false;
  if (holds(tokens, SPARED, clause.subjectFrom, clause.verb)) return false;
  if (clause.negated) return clause.subject !== 'customer' && !GOES_WRONG.has(clause.lemma) && !DONE_TO.has(clause.lemma);
  if (GOES_WRONG.has(clause.lemma)) return true;
  if (clause.passive && DONE_TO.has(clause.lemma)) return true;
  if (BE.has(clause.lemma) && holds(tokens, STATES, clause.verb + 1, Math.min(clause.to, clause.verb + 5))) return true;
  if (TAKES_EFFECT.has(clause.lemma) && holds(tokens, TROUBLES, clause.subjectFrom, clause.subjectTo)) return true;
  return goesAstray(tokens, clause);
}

/** "The van went back", "the load went to another SIM", "the place has gone to the next child". */
const goesAstray = (tokens: readonly Token[], clause: Clause): boolean =>
  ['go', 'come', 'arrive', 'end', 'send'].includes(clause.lemma) &&
  clause.subject === 'third' &&
  clause.tense !== 'future' &&
  holds(tokens, ASTRAY, clause.verb + 1, Math.min(clause.to, clause.verb + 6));
const ASTRAY = words('back another other stranger elsewhere nowhere next someone somebody else former old wrong');
