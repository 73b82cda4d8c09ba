/** Words for saying no, and for what only looks like it. Dictionary forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "I can't see it", "we couldn't have done it without you": what we know, feel or hope, not what we deny. */
export const HONEST = words(
  `expect see find reproduce recreate promise guarantee imagine wait believe thank stress rush hear think understand apologise blame fault
  confirm verify locate detect recall remember explain spot tell say speak bother disturb trouble leave forget need sell share charge bill
  reach rest stop lose let judge doubt argue know be open load read replicate trace recommend comment help miss keep ask face deal cope`,
);
/** Verbs of serving: "we don't offer that". */
export const SERVES = words(
  `offer support accept allow provide give do ship refund pause hand make take deliver serve price exchange extend waive reimburse
  replace return issue repair cover handle carry stock permit grant process cancel change swap transfer merge match sponsor lend
  rent sell entertain negotiate reopen reverse backdate discount publish contribute`,
);
/** What cannot be had. After "not" these deny; alone they praise. */
export const OPEN_TO = words(
  `possible available eligible option offer negotiable transferable refundable returnable exchangeable reversible allowed
  permitted permissible feasible doable workable entitled able authorised authorized prepared willing happening going cards
  accepted supported offered granted approved changeable applicable admissible entertained`,
);
export const CLOSED = words('unable impossible unavailable ineligible unwilling inadmissible nontransferable unsupported');
export const DENIES = words('decline refuse reject deny exclude disappoint');
/** "You are not entitled", "it doesn't qualify": a no in the present, active or passive. */
export const GRANTED = words(
  'entitle allow permit authorise authorize include cover qualify apply extend stack combine accept support entertain offer',
);
/** Done to the customer's good when it is not done: "you won't be charged". */
export const SPARES = words(
  'charge bill need lose affect interrupt cost harm hurt touch delete block require expire fine miss regret notice change repeat share sell bother have be deduct debit withdraw',
);
/** What a thing will not do to the customer's good or as a matter of course. */
export const HARMLESS = words(
  'happen cost need charge bill affect expire change hurt matter show notice disappear take interfere mean count stop last require repeat lose fail break interrupt be have see know hear turn start boot load respond connect open close light move fit make let wake do sleep sound hang end come',
);
/** "She doesn't get it", "exports don't exist": present, and final. */
export const NOT_THERE = words(
  'get exist qualify include cover apply extend allow support ship offer sell accept stock entitle deliver return reopen',
);
/** Nobody says no with these: "no problem", "no fee". */
export const FREE = words(
  'fee fees charge charges cost costs problem problems need worry worries rush harm pressure extra doubt wonder news offence offense stress hurry bother matter more longer sooner thanks joke kidding limit delay delays risk sign trace error errors fault difference idea trouble hassle way reason issue issues catch surprise interest obligation question questions signal one longer change changes word words record response answer reply luck clue power water heat hand hands surcharge signature paperwork form forms trick tricks phrase phrases invoice invoices bill deposit registration login password question bother exceptions',
);
/** Good riddance: "the charge is gone". */
export const UNWANTED = words(
  'fee charge error problem issue block bug hold ban fault glitch noise smell leak penalty surcharge debt double entry warning message virus stain mould spam',
);
/** What is asked for and granted: "no sibling price". */
export const PERKS = words(
  'price discount refund credit menu lesson option extension upgrade replacement swap exchange waiver compensation voucher rebate reimbursement trial sample refunds discounts exchanges swaps extensions upgrades',
);
