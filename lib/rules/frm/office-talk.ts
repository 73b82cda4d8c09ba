import { holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';

/**
 * Words that a person rarely says aloud to another: none of them alone makes a sentence officialese, three do.
 * Dictionary forms, drawn from plain-language word lists (GOV.UK "words to avoid", Federal Plain Language "use simple words").
 */
const OFFICE = new Set(
  `accordance accordingly acknowledge action actioned adhere administrator aggregate allocate allocated applicable asset attribute authorise authorised
  category categorise categorize classification closure commence commencement communication competent compliance concerned conformance contingent
  correspondence currently deem determination disbursement dispatch disposal disposition downgrade downgraded downstream duly effect effected elevated endeavour
  enquiry ensure entity entry escalate escalated escalation event facilitate finalisation finalization forward forwarded fulfil fulfilment furnish generate generated handling
  henceforth identification incident indicate initiate initiated initiation input inquiry instance institution interaction interface internal intervention issuance
  lapse ledger lodge lodged log logged matrix matter moderation non notification observation occurrence onward operational outcome pathway pending
  perusal process processed procedure production propagate protocol provision purpose queue receipt record rectification rectify reference
  register registered registration regret remittance representation request requisite resolution respective review sanction schedule section
  sever solely solution stakeholder state status subject submission submit subsequent subsequently surrender tender throughput ticket tier
  transaction transfer transition transitioned triage trigger triggered unconditional undertake unit utilisation utilise utilization utilize validation verification
  verify via workflow worklist workstream ledger regularise allot designate convey expiry authorisation retrieval validation scrutiny grievance requisition
  consignment fulfilment prescribe stipulate presentation availability closure buffer dossier episode initiate amend amendment designated nominated
  eligibility assessment prioritised handled confirmation compliance allocation documentation clinician conduct criteria constitute`
    .split(' ')
    .map((word) => word.trim()),
);
const PEOPLE = new Set(['i', 'we', 'you', 'me', 'us', 'your', 'our', 'my', 'he', 'she']);
/** A rule given as the reason is another matter: see frm.policy-shield. */
const RULES = new Set(['policy', 'procedure', 'regulation', 'terms', 'schedule', 'guideline', 'rule']);
/** Three office words and nobody in the clause, or two of them in the passive. */
const ENOUGH = 4;

/** Token range of a clause in which nobody acts and office words pile up; null when a person could have said it. */
export function officeTalk({ tokens, clauses, question }: Reading): readonly [number, number] | null {
  if (question || tokens.some((token) => token.quoted) || holds(tokens, RULES)) return null;
  for (const clause of clauses) {
    if (clause.subject === 'agent' || clause.subject === 'customer' || clause.mood !== 'declarative') continue;
    if (weight(tokens, clause) >= ENOUGH) return [clause.link ? clause.from + 1 : clause.from, clause.to];
  }
  return null;
}

function weight(tokens: readonly Token[], clause: Clause): number {
  const words = tokens.slice(clause.from, clause.to);
  const office = new Set(words.filter((token) => OFFICE.has(token.normal) || OFFICE.has(token.lemma)).map((token) => token.lemma))
    .size;
  const codes = words.filter(isCode).length;
  return office + Math.min(codes, 1) + (clause.passive ? 1 : 0) + (holds(tokens, PEOPLE, clause.from, clause.to) ? 0 : 1);
}

/** "EMEA-ESC", "SOLVED-L1", "waiting_on_customer": capitals with a sign or digits, or words tied by underscores. */
function isCode(token: Token): boolean {
  const { text } = token;
  if (text.includes('_')) return true;
  const capitals = [...text].filter((char) => char !== char.toLowerCase()).length;
  const marks = [...text].filter((char) => '-/0123456789'.includes(char)).length;
  return capitals >= 2 && marks >= 1;
}
