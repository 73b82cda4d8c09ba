/** Words that a line for any ticket is made of. */

const words = (list: string): ReadonlySet<string> => new Set(list.replaceAll('\n', ' ').split(' '));

/** Regret and sympathy, for whatever it was. */
export const REGRET = words(
  `sorry sorrow apology apologies apologise apologize apologising apologizing regret regrets regretted regrettable regretful regretfully pardon
  sympathy sympathise sympathize sympathies empathise empathize empathy heartbroken saddened disheartened mortified soz apols
  saddening sad unhappy dismayed`,
);
/** What such a day is like. */
export const HARDSHIP = words(
  `frustrating frustrated frustration disheartening disappointing disappointed disappointment annoying annoyed annoyance upsetting upset stressful stress
  worrying rough tough sucks suck horrible awful terrible nightmare worst pain unpleasant inconvenient inconvenience difficult
  anxious anxiety irritating irritation maddening dreadful exasperating distressing distress painful hard`,
);
/** How a customer is told to see it, by one who understands. */
export const VIEWS = words(
  'view perspective position frustration concern concerns upset feelings feeling feel situation disappointment worry annoyance',
);
/** What any company holds dear. */
export const DEAR = words(
  `matter matters loyalty loyal trust success values quality feedback voice opinion opinions complaint complaints views query excellence satisfaction
  happiness listening humbled gift standards care passion priority mile promise pleasure heart respect compromise important custom patronage
  business partnership family community guest guests customer customers client clients member members listen precious honour honor privilege
  touched humbly valued service serve assured seriously`,
);
/** Thanked for, these cost no reading of the message. */
export const ESTEEM = words(
  `loyalty trust interest choosing forbearance candour candor custom business patronage confidence faith passion attention valuable customer
  customers client clients guest member partner`,
);
/** Thanked for with some ornament, or two at once, these are as stock. */
export const COURTESY = words(
  'patience understanding cooperation co-operation support time honesty feedback comments input insight kindness',
);
export const ORNAMENTS = words(
  'much again kindly truly sincerely deeply very many always continued kind greatly immensely valued dearly alerting',
);

/** Said in such lines and in few others; the shared list of everybody's words is for all rules. */
export const FILLERS = words(
  `any my organisation company query light whole okay ok fine confusion disruption upset lightly view perspective position attention bring awesome standard standards set goal core value impression negative outcome humbled gift formal form great greatest disruption heavy
 fallen deaf mile extra compromise precious heartbroken sympathy receipt oh gosh ugh aw man hiccup rough sucks suck dude mate bro hon regrettable
 party candour candor forbearance management behalf listen hear gutted mortified tender convey acknowledge humble such resolve
 regretful regretfully regretted disheartening disheartened alert flag highlight message speak spoke choice choose
 colleagues board manager everybody sympathies
 condolence outcome result happen situation concern
 kindness candid honest honesty cooperation confidence faith raise yikes hey hmm gee argh damn darn heck rest nobody nothing
 everyone soul bone lot bit ton load bunch today day time again once valuable sincere deep awful terrible horrible nightmare annoyed irritating maddening
 dreadful exasperating distressing distress painful saddening sadden dismay accept excuse express word sorta kinda gonna wanna ya u ur n thx thanks ty pls
 grow learn compromise listening spirit lightly value never ever always greet fellow inconvenienced unacceptable apols soz bout abt`,
);
