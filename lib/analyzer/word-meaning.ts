import type { Token } from '../language/types.ts';
import { rememberPer } from '../text/remember.ts';

/** Words that stand for each other between a customer's question and its answer, a line a meaning. */
const MEANINGS = `
price cost fee charge free
deliver ship dispatch post courier arrive parcel package delivery shipping shipment send
cancel stop end terminate cancellation
refund reimburse credit repay money
change update alter switch move modify edit amend rename swap
login sign signin access password unlock
phone call ring mobile telephone
email mail inbox address
invoice receipt statement
photo picture image screenshot
size fit large small medium
return exchange
discount cheaper reduction voucher promo percent off
fix repair mend replace replacement sort
broken damaged damage faulty crack scratch
delete remove erase wipe
open opening close closing hours
park parking car garage vehicle camper van
dog pet cat animal puppy
kid child children under toddler baby son daughter
vegetarian vegan meat
warranty guarantee cover coverage
install installation setup download
maximum max limit
difference differ
wheelchair accessible ramp lift step-free elevator
weekend saturday sunday
engineer technician plumber fitter installer
wifi internet network connection broadband
colour color shade
breakfast meal food lunch dinner eat
luggage suitcase baggage bag
appointment slot visit booking reservation
manual instruction instructions guide
colleague teammate
renew renewal
wash washing machine washable tumble
instalment installment instalments installments
waterproof rain water
upgrade plan tier
buy purchase sell stock
certificate proof
doctor physician dr gp
sofa couch settee
television tv telly
fridge freezer refrigerator
bike bicycle cycle
trousers pants jeans
crack crackle
noise loud noisy sound
toilet bathroom loo
tap faucet
flat apartment
cinema film movie
kettle boil
screen display monitor
refund chargeback
bill charge
heating radiator boiler heater
`;

const MEANING_OF: ReadonlyMap<string, string> = new Map(
  MEANINGS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word) => [stemOf(word), `=${line.split(' ', 1)[0]}`] as const)),
);

/** What a word is about, comparable across forms: "invoices", "invoice" and "receipt" are one. */
export const meaningOf = rememberPer((token: Token): string => {
  const stem = stemOf(token.lemma.includes(' ') ? token.normal : token.lemma);
  return MEANING_OF.get(stem) ?? MEANING_OF.get(stemOf(token.normal)) ?? stem;
});

/** A crude stem that joins inflections and most derivations: no ending, at most six letters. */
export function stemOf(word: string): string {
  let stem = word.replaceAll("'s", '').replaceAll("'", '');
  for (const ending of ['ings', 'ing', 'ies', 'ed', 'es', 's']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  if (stem.length > 3 && (stem.endsWith('e') || stem.endsWith('y') || stem.endsWith('i'))) stem = stem.slice(0, -1);
  return stem.slice(0, 6);
}
