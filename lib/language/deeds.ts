/** Verbs by what doing them means for a customer. Dictionary forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Done by us or to their thing, these put something right or move it on. */
export const REPAIRS = words(
  `refund credit fix repair replace send resend ship dispatch attach restore correct book rebook move cancel update reset lift waive approve
  release pay repay reimburse issue reissue order reorder reserve change remove add post resolve reopen renew arrange confirm extend reprint
  register return set swap enable activate start restart stop clear block unblock lock unlock upload raise escalate assign switch give put
  close open create make print bring deliver deduct double exchange hold install link list load mark match merge migrate offer pack pause
  plan prepare process publish recall recover redeliver reduce reverse roll schedule sort split store take transfer turn void write-off
  undo patch cap disable drop cover connect disconnect delete wipe stand keep locate trace find ask report file get credit-back reroute
  rebuild rerun run sync check test compare measure investigate contact call ring phone email mail text write tell speak talk forward pass
  chase flag log note-down hand share speed push upgrade downgrade allow accept grant appoint invite sign submit lodge notify inform go see-to
  adjust apply archive backdate bill charge collect compensate convert copy duplicate edit enter expedite explain fetch fill free grab hang help
  import export include key label leave loan lend look match rename rotate save secure settle subtract supply throw top tow unlink verify`,
);

/** What a promise is worth nothing with: "we will strive", "we'll do better". */
export const INTENTIONS = words(
  `hope strive aim try endeavour endeavor improve learn continue value welcome love remain appreciate thank apologise regret look want wish
  feel understand know believe trust promise assure grow commit dedicate reflect be do keep ensure use understand see serve enjoy forget work
  treasure cherish mean need like hear wonder guess imagine suppose remember think agree expect deserve`,
);

/** Said in courtesy, these ask for nothing: "please accept our apologies", "do not hesitate". */
export const COURTESIES = words(
  `accept excuse forgive pardon know note bear feel hesitate understand rest let be continue enjoy believe stay take have remember trust
  keep reach contact write mind worry give allow shop visit come thank see look find get say do`,
);
