import { compilePack } from '../../lib/packs/compile.ts';
import { parsePack } from '../../lib/packs/parse.ts';
import type { Rule } from '../../lib/rules/define.ts';

const QUALITIES =
  'basic blue central cheap classic clean current daily digital double early express extra final first free fresh full general gold green guest heavy home instant internal large late light local loyal main mobile monthly new old online open paid personal plain premium prepaid printed private public quick red regular secure select silver simple single small smart standard summer total weekly wide winter yearly young'.split(
    ' ',
  );
const THINGS =
  'account address app bag band basket bill box bundle card case channel charge code contract counter courier coupon credit cup customer date deal delivery deposit depot desk device discount email fee file form gift guide help hub invoice item kit label letter line link list locker login member menu meter notice number offer office order pack page parcel partner pass phone plan point portal pouch price profile receipt refund request return room route sale seat service shelf shop site store team ticket tool tracker tray trial unit update van visit voucher'.split(
    ' ',
  );
const DEEDS =
  'accept add arrange book bring call cancel change check choose clear close collect confirm deliver drop email fill find fix handle hold keep mail mark move offer open order pack pay pick post print process raise reach read receive refund remove renew replace report return review scan send ship sort start stop submit switch take track try update use wait write'.split(
    ' ',
  );

/** What teams write: house names, phrases that they dropped, forms of a verb, a word class, a gap. */
const SHAPES: readonly ((quality: string, thing: string, deed: string) => string)[] = [
  (quality, thing) => `${quality} ${thing}[s]`,
  (quality, thing) => `(your|our|the) ${quality} ${thing}`,
  (_quality, thing, deed) => `~${deed} (the|your|a) ${thing}`,
  (quality, thing, deed) => `${deed} … ${quality} ${thing}`,
  (_quality, thing, deed) => `^ [(please|kindly)] ${deed} ${thing}`,
  (quality, thing) => `#Verb ${quality} ${thing}`,
  (quality, thing, deed) => `(we|i) [will|can] ${deed} ${quality} ${thing}`,
  (_quality, thing, deed) => `please ${deed} (our|the) ${thing}`,
];
/** As many as fit in the limits of one pack. */
const IN_A_PACK = 250;

/** So many rules of teams, each with another pattern, read and compiled as packs are. */
export function packRules(count: number): readonly Rule[] {
  const packs = Array.from({ length: Math.ceil(count / IN_A_PACK) }, (_, pack) => {
    const rules = Array.from({ length: Math.min(IN_A_PACK, count - pack * IN_A_PACK) }, (_, i) => rule(pack * IN_A_PACK + i));
    return JSON.stringify({ format: 'attune-pack/1', id: `pack-${pack}`, name: `Pack ${pack}`, version: '1', rules });
  });
  return packs.flatMap((text) => {
    const { pack, problems } = parsePack(text);
    if (!pack || problems.length > 0) throw new Error(`A pack of the bench is broken: ${JSON.stringify(problems[0])}`);
    return compilePack(pack);
  });
}

function rule(index: number) {
  // Steps without a common factor with the lists: no two rules are the same.
  const quality = QUALITIES[(index * 7) % QUALITIES.length] ?? '';
  const thing = THINGS[(index * 11 + Math.floor(index / THINGS.length)) % THINGS.length] ?? '';
  const deed = DEEDS[(index * 5 + Math.floor(index / DEEDS.length)) % DEEDS.length] ?? '';
  const match = SHAPES[index % SHAPES.length]?.(quality, thing, deed) ?? '';
  return {
    id: `rule-${index}`,
    level: 'hint',
    match,
    ...(index % 4 === 0 && { unless: `${quality} ${thing} number` }),
    what: `We say it in other words (${index})`,
    why: 'The signs in the shops say it so, and customers look for that.',
    reframes: [`the ${thing}`],
  };
}
