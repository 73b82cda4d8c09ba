import type { PatternSet } from '../../language/net.ts';
import { parsePattern } from '../../language/pattern.ts';
import type { Discourse } from '../context.ts';
import type { StateName } from '../types.ts';

/** What kind of trouble it may be. Each is a file of phrases in lib/phrases. */
export const SITUATIONS = [
  'bereavement',
  'data-loss',
  'outage',
  'billing',
  'delay',
  'damage',
  'wrong-item',
  'missing-item',
  'safety',
  'health',
  'access',
  'fault',
  'repeat-contact',
  'rude-treatment',
  'cancellation',
  'confusion',
  'gratitude',
] as const;
export type Situation = (typeof SITUATIONS)[number];

const PATTERNS: Readonly<Record<Situation, readonly string[]>> = {
  bereavement: [
    '(died|passed away|passed on|funeral|bereavement|deceased|widow|widower|late (wife|husband|mother|father|mum|mom|dad|brother|sister|son|daughter|partner)|crematorium|probate|estate|is dead|he is gone|she is gone|say goodbye)',
  ],
  'data-loss': [
    '(data|files|file|photos|messages|history|records|notes|recording|projects|project|contacts|backup|greeting|work|documents|thesis|save|progress) … (gone|lost|deleted|wiped|disappeared|vanished|erased|missing|overwritten|corrupted)',
    '(lost|deleted|wiped|erased|overwrote) … (data|files|photos|messages|history|records|notes|recording|project|backup|work|documents|progress|save)',
  ],
  outage: [
    '~be [completely|totally|all|still|currently] (down|offline|unreachable|unavailable)',
    '(outage|downtime|no (internet|signal|power|water|heating|connection|service|electricity|hot water)|(internet|power|heating|electricity|water|broadband|hot water|connection) [_] (off|out|down|dead|gone|cut))',
  ],
  billing: [
    '(charged|charge|charges|billed|bill|invoice|invoices|overcharged|refund|refunded|payment|fee|fees|debit|price|paid|deposit|credit|late fee|subscription fee|rent bounced)',
  ],
  delay: [
    '(late|delay|delayed|overdue|waiting|has not arrived|not arrived|not come|never came|never arrived|still not|not here yet|not shipped|weeks ago|still waiting|has not come|not turned up|not delivered|days late)',
    'where is (my|the|our|it)',
  ],
  damage: [
    '(damaged|broken|broke|cracked|smashed|shattered|scratched|torn|ripped|dented|leaking|soaked|ruined|bent|snapped|faulty|defective|mouldy|squashed|crushed|chipped)',
  ],
  'wrong-item': [
    'wrong (item|size|colour|color|one|order|product|model|thing|shade|flavour|flavor|tin|file|address|parcel)',
    '(sent|received|got) [me|us] (someone else|somebody else|a different|another)',
  ],
  'missing-item': ['(missing|not in the (box|parcel|bag)|left out|incomplete|short by|empty box|only (two|one|half|three) of)'],
  safety: ['(gas|smoke|fire|burning|sparks|shock|hacked|stolen|fraud|logging in to my account|dangerous|unsafe|leaked|explode)'],
  health: [
    '(hospital|surgery|operation|pregnant|biopsy|medication|insulin|doctor|nurse|prescription|allergic|allergy|pain|midwife|cancer|dementia|stroke|er|ill)',
  ],
  access: [
    '(locked out|can not log|can not access|can not sign|can not get in|can not get into|password|login|log in|sign in|banned|suspended|access denied|blocked from|activation|verification code|two factor|2fa)',
  ],
  fault: [
    '(error|bug|crash|crashes|crashed|crashing|freezes|fails|failing|failed|broken|glitch|does not work|not working|stopped working|does not load|not loading|not syncing|resets|does nothing|stuck|wrong (figures|total|number|numbers|data))',
  ],
  'repeat-contact': [
    '(third|fourth|fifth|sixth|second|2nd|3rd) (time|email|message|call|ticket|chat)',
    '(already|twice|three times) (told|explained|asked|sent|written|emailed|called|rang)',
    '(called|rang|emailed|written|asked|explained|told|sent) … (twice|again|three times|four times|already)',
    '(passed around|from one agent|every agent|another agent|explain again|nobody (answers|replies|reads)|no (reply|response|answer)|on hold)',
  ],
  'rude-treatment': [
    '(rude|insulted|insulting|laughed at|shouted|condescending|hung up on|accused|treated like|humiliated|dismissive|patronising)',
  ],
  cancellation: [
    '(cancel|cancelling|canceling|cancellation|terminate|unsubscribe|notice period|close my account|switch to|leaving you|leave you|end my)',
  ],
  confusion: [
    '(confused|confusing|do not understand|not understand|lost|unclear|makes no sense|what does … mean|which one|the difference|not sure)',
  ],
  gratitude: ['(thank you so much|works now|that worked|you are a star|made my day|well done|great service|fantastic|perfect)'],
};

const PREFIX = 'situation:';
/** A situation that a state alone makes likely. */
const BY_STATE: Partial<Record<StateName, Situation>> = {
  confused: 'confusion',
  'leaving-risk': 'cancellation',
  satisfied: 'gratitude',
};

/** To be compiled into the same net as the rules' patterns. */
export const situationPatternSets = (): readonly PatternSet[] =>
  SITUATIONS.map((situation) => ({ id: PREFIX + situation, patterns: PATTERNS[situation].map(parsePattern) }));

/** Kinds of trouble in the message, best first: the gravest kinds win over the common ones, then the one named most. */
export function situationsOf(message: Discourse, states: readonly StateName[]): readonly Situation[] {
  const counts = new Map<Situation, number>();
  for (const sentence of message.sentences) {
    for (const match of sentence.reading.matches) {
      if (!match.set.startsWith(PREFIX)) continue;
      const situation = match.set.slice(PREFIX.length) as Situation;
      counts.set(situation, (counts.get(situation) ?? 0) + 1);
    }
  }
  for (const state of states) {
    const situation = BY_STATE[state];
    if (situation) counts.set(situation, (counts.get(situation) ?? 0) + 1);
  }
  if (states[0] === 'satisfied') return counts.has('gratitude') ? ['gratitude'] : [];
  counts.delete('gratitude');
  const rank = (situation: Situation): number => SITUATIONS.indexOf(situation);
  const grave = (situation: Situation): number => (rank(situation) <= rank('outage') ? 1 : 0);
  return [...counts].sort(([a, n], [b, m]) => grave(b) - grave(a) || m - n || rank(a) - rank(b)).map(([situation]) => situation);
}
