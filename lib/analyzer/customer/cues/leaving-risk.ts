import type { Cue } from './cue.ts';

/** Says or shows that they may go. */
export const LEAVING_RISK: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(cancel|cancelling|canceling|end|close|terminate|closing|ending) (my|our|the|this) [_] [_] (plan|subscription|membership|contract|account|accounts|sub|policy|service|cover|licence|license|licences|everything|agreement|direct debit|broadband)',
      '(cancel|close|end|terminate) (everything|it all|all of it|all the contracts|all our)',
      '(switch|switching|switched|moving|move|migrate|migrating|go|going|jump|defect|change) [over|us|away|back|everything] (to|with|from) [_] [_] (another|competitor|competitors|someone else|elsewhere|provider|supplier|rival|old|different|bank|service|your)',
      '(your|a|the|your biggest) (competitor|competitors|competition|rival|rivals)',
      '(take|taking|took) (my|our|the) [_] (business|money|custom|account) (elsewhere|somewhere|to|away)',
      '(go|going|look|looking|shop|shopping|buy|buying|shopping) (elsewhere|around|somewhere else|for alternatives|for another|for a new|at alternatives|at other|at options)',
      '(alternatives|alternative) (to|in|by|before|for|from)',
      '(better|cheaper|lower|another) (quote|offer|deal|price|rate|tariff) [from|elsewhere|for]',
      '(leaving|leave) (you|your|for|after|because|unless|if)',
      '(reviewing|evaluating|comparing|assessing) [our|other|new] (vendors|suppliers|providers|options|tools|platforms)',
      '(not|never) [be] (renew|renewing|buy|buying|book|booking|order|ordering|shop|shopping|use|using|come back|coming back|recommend|recommending|return|fly|flying) [with|from|you|your|again|here|it]',
      '(great|any|no) (hurry|rush) to renew',
      '(last|final) (straw|chance|time (i|we)|order|year with)',
      '(or|otherwise) (i|we) [will|am|are] (switch|leave|cancel|go|walk|move|leaving|going|cancelling|moving)',
      'notice period',
      '(chosen|signed with|signed up with|gone with|decided to go with|found another|found a) [_] (competitor|provider|supplier|rival|other|another|company|tool)',
      'one more time … (i|we)',
    ],
  },
  {
    strength: 2,
    patterns: [
      '(cancel|cancelling|canceling|cancellation|terminate|termination|unsubscribe|downgrade|downgrading|close my account|leave|leaving|quit|quitting|opt out)',
      '(match|beat) (it|that|this|the|their) [price|offer|quote]',
      '(do|will) not [want to|intend to|plan to] renew',
      '(renew|renewal|renewing)',
      '(export|download|take|transfer|move) (all|my|our|everything) [_] (data|out|files|contacts|with us|away|history)',
      '(port|porting|pac code|mac code|transfer code|leaving fee|exit fee|early termination|penalty|notice)',
      '(do not|no longer) (need|use|want) (it|this|the|your) [service|product|plan|subscription|anymore|any more]',
      '(new customers|new joiners) (pay|get)',
      '(is that|is this) [really] (the|your) best',
      '(convince|persuade|give) me [_] (reason|to stay)',
      '(would rather|rather) not (leave|go|switch)',
      '(second thoughts|reconsider|reconsidering|rethinking|on the fence)',
      '(your|the) _ [_] is [now] (cheaper|half the price|free)',
    ],
  },
  {
    strength: 1,
    patterns: [
      '(years|decade) (with you|as a customer|a customer|loyal)',
      '(elsewhere|somewhere else|another provider|another company)',
      '(last|final) (order|month|bill)',
    ],
  },
];
