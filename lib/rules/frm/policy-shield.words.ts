/** Words for what stands in for a reason. */

const words = (list: string): ReadonlySet<string> => new Set(list.replaceAll('\n', ' ').split(' '));

/** What is written down and followed. */
export const RULES = words(
  `policy policies terms conditions rules rule guideline guidelines regulation regulations regs procedure procedures protocol protocols statute
  statutes bylaw bylaws by-law by-laws byelaws byelaw laws provisions rulebook handbook criteria criterion tariff ordinance charter directive mandate
  covenant sop t&c t&cs tcs formulary legislation guidance requirements mechanics contract agreement lease clause article instructions scheme code`,
);
/** These are a rule only with a word before them that says so: "dress code", "our instructions", "the scheme". */
export const LOOSE = words('code instructions scheme contract agreement lease article mechanics requirements guidance laws');
/** What answers in our place. */
export const MACHINES = words(
  'system systems software program programme engine tool till crm algorithm screen terminal database catalogue platform',
);
/** A rule that does this says no. */
export const FORBIDS = words(
  `forbid bar exclude cap limit restrict preclude prohibit bind hold supersede prescribe decide govern begin end dictate state specify require
  demand stipulate prevent disallow mandate override trump prevail say tell leave ask rule`,
);
/** A rule that does not do this says no. */
export const GRANTS = words(
  'allow permit let cover accept enable foresee provide include leave entitle make feature give stretch bend extend know offer support recognise recognize contain care',
);
/** A rule that is this ends the talk. */
export const FINAL = words(
  'clear explicit final strict firm fixed binding unambiguous absolute definite blanket mandatory universal non-negotiable',
);
/** A machine that does this says no. */
export const BLOCKS = words('refuse block lock grey gray reject cap decide deny insist prevent restrict forbid say choose');
/** A machine that does not do this says no. */
export const SERVES = words(
  'let allow permit accept give have offer take enable recognise recognize support provide include configure build set',
);
/** Between a subject and its verb. */
export const BETWEEN = words(
  'just simply clearly do does did not will would can could also only still unfortunately always never even explicitly expressly',
);
