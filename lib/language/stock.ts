import type { Token } from './types.ts';

/** Words that any company could say to any customer: they carry nothing of this ticket. Dictionary forms. */
const ANYBODYS = new Set(
  `able accept accommodate acknowledge affect aim aggravation always amount annoyance annoying anxiety anything anyone anybody apology apologise apologize appreciate
  area assist assistance assure attention attitude aware bad balance base be bear become believe best better bit bother brand bring bring bug business buyer bump
  can care case cause challenge challenging chance choice choose circumstance client clientele come comfort comment commit commitment committed community company complaint complete concern concerned connect
  consider contact content continue continuous core cost could count crucial customer daily day deal dear dedicate dedicated dedication deep deeply delay deliver delight delighted delivering depend deserve difference difficult difficulty
  disappoint disappointed disappointing disappointment discomfort displease displeasure dissatisfaction dissatisfied distress do drive due ear earn ease effort else embarrass emotion empathise empathize encounter endeavour
  endeavor enjoy ensure entire essential every everybody everyone everything excellence excellent exceptional expect expectation experience express extend extremely family facing far feedback feel feeling find first focus forgive forward
  friend fully fun front frustrate frustrated frustrating frustration full furthermore generally genuine genuinely get give glad glitch go goal good goodness grateful gratitude great greatly grow guarantee guest happen happiness happy hard hassle hate have hear heart
  heartfelt heartiest help here high highest highly hold honest hope hopefully hour humble humbly ideal imagine impact impatience important importance importantly improve improvement incident incredibly inconvenience inconvenienced inconvenient individual inform input insight
  intend intention interest irritation issue job journey keep kind kindly know leave less let level life listen like little live long look loud lose love lovely loyal loyalty make matter maybe mean member mission moment morning most motivate move much mutual name near
  necessary need nerve never nice nothing number occur occurrence offer ongoing opinion opportunity other our ourselves overall pain part partner partnership passion passionate patience patient patron patronage people perfect person personal personally place plan please pleased pleasant pleasure point
  position positive possible pride principle priority prioritise prioritize problem promise proud provide put quality reach read reader real realise realize really receive recent recently regard regret relate relationship relevant rely remain reply report request resolve resolution respect rest right run sad sadden sake satisfaction satisfied satisfy
  say see seek seem sense serious seriously serve service share shop short shortcoming show sincere sincerely situation sorrow sort sound spirit stand standard start stay step story stress stressful strive strong success suffer suggestion support sure sympathise sympathize sympathy take talk team tell thank thankful thing think
  time together top total totally touch tough treat treasure trouble troubling true truly trust try turn type typical understand understandable understanding understandably undergo unfortunate unfortunately unhappy unhappiness unpleasant unpleasantness upset upsetting urgency usual utmost valid value valued valuable very view visit voice want way week welcome well
  what whatsoever whole will wish wonderful word work world worry worrying worth would write year yet delightful sufficiently sufficient hope encountered meet cherish cherished dream everyday guide guiding fabric soul center centre center-stage backbone lifeblood dna ethos motto belief promise pledge integrity gladly thoroughly opportunity nature kind manner sheer due perhaps possibly regardless impacted difficulties bother bothersome frustrations faced felt
  apologies regrets wellbeing satisfied privilege privileged honour honor honoured honored hearted core tireless tirelessly hardworking relentless second none world-class first-class top-notch smooth smoothly seamless seamlessly journey effortless memorable finest sorry sorrier deepest sincerest humblest hardship arise arose arisen occasion occasioned purchase bother rly planned remind room mishap nuisance discontent aggravation setback hiccup stuff incur incurred surely terribly awfully shape form clear policyholder applicant resident tenant learner traveller traveler driver rider shopper subscriber renter player parent citizen saver borrower viewer attendee visitor fan deal heartbeat surprise surprised connection rly sooo soo`.split(
    /\s+/,
  ),
);

/** Function words and the like, by tag: they name nothing. */
const EMPTY_TAGS = [
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Auxiliary',
  'Modal',
  'QuestionWord',
  'Negative',
  'Adverb',
  'Expression',
  'Copula',
  'Particle',
];
const DETAIL_TAGS = ['Value', 'Money', 'Date', 'Time', 'Email', 'Url', 'PhoneNumber'];
const TITLES = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'sir', 'madam', 'maam', "ma'am", 'folks', 'all', 'team']);

/**
 * Words of tokens [from, to) that tell something of one ticket: numbers, names of things, any noun, verb or adjective that not
 * every company says to every customer. The person addressed ("…, Priya") tells nothing. Slots in braces count as details.
 */
export function details(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const out: Token[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && isDetail(tokens, i)) out.push(token);
  }
  return out;
}

function isDetail(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.before.includes('{')) return true;
  if (TITLES.has(token.normal) || isAddress(tokens, i)) return false;
  if (ANYBODYS.has(token.normal) || ANYBODYS.has(token.lemma)) return false;
  if (DETAIL_TAGS.some((tag) => token.tags.has(tag))) return token.normal !== 'one' && token.normal !== 'once';
  return !EMPTY_TAGS.some((tag) => token.tags.has(tag));
}

/** A name between commas, or at either end of the sentence beside one. */
function isAddress(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.text === token.normal) return false;
  let first = i;
  while (first > 0 && i - first < 3 && !tokens[first - 1]?.after.includes(',') && startsUpper(tokens[first - 1])) first--;
  let last = i;
  while (last + 1 < tokens.length && last - i < 3 && !tokens[last]?.after.includes(',') && startsUpper(tokens[last + 1])) last++;
  const opens = first === 0 || (tokens[first - 1]?.after.includes(',') ?? false);
  const closes = last === tokens.length - 1 || (tokens[last]?.after.includes(',') ?? false);
  return opens && closes && !(first === 0 && last === tokens.length - 1);
}

const startsUpper = (token: Token | undefined): boolean =>
  token !== undefined && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
