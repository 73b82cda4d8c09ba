/** Words for things that go wrong, and for who lets them. Dictionary forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Doing a thing wrong or leaving it undone: said of a person, these find fault by themselves. */
export const FAILING = words(
  'fail forget neglect ignore omit overlook mistype misspell misread miskey mishandle misuse mislay misplace disregard botch bungle bypass flout abuse misenter mislabel oversleep misinform misplan skip mess overload overfill overstuff overtighten conceal withhold',
);

/** Find fault only with an object that the person had in hand: "broke the seal", "missed the deadline". */
export const HARMING = words(
  'break damage drop spill scratch crack tamper violate breach mix muddle confuse wipe erase block jam void ruin spoil wreck kill force',
);

/** What a reader may be reproached for not doing. */
export const DEEDS = words(
  'attach send provide include update fill complete read check reply respond answer follow tell inform notify mention specify confirm verify enter add select choose pay return report cancel save back turn plug charge close lock sign submit register upload give keep come show call ring phone contact book measure label pack bring renew bother pick collect activate enable allow write quote scan tick listen tap top test install look think plan take set put mind maintain service clean heed wait do finish apply click press open use store switch state indicate declare disclose reserve reconfirm remember stay leave raise email settle order buy try reset restart unplug remove insert click care stop speak get-in-touch go pull press wear protect cover insure',
);

/** To give, choose or set something: with a wrong object, a reproach. */
export const GIVING = words(
  'enter type give select choose pick use put send order book fill provide register quote click press plug connect upload write dial buy fit measure set wire install state tick hand post scan copy paste submit bring mark leave take state supply pay fly turn hold',
);

/** Said of a thing that a person gave or chose, these find fault with the person. */
export const WRONG = words(
  'wrong incorrect inaccurate invalid outdated old false faulty incomplete mistaken expired erroneous illegible sloppy careless rough improper rubbish nonsense gibberish',
);

/** What went wrong, as a thing. */
export const FAULT_NOUNS =
  '(mistake|mistakes|error|errors|fault|slip|slipup|oversight|carelessness|negligence|neglect|failure|misunderstanding|misuse|mishandling|handling|typo|typos|typing|blunder|omission|inattention|inaction|doing|forgetfulness|haste|impatience|ignorance|misreading|miscalculation|choice|choices|decision|wiring|packing|configuration|spelling|handwriting|late|lateness|delay|laziness|indecision)';

/** What comes to a person without their doing: no fault, and no reproach when it fails to come. */
export const BEFALLS = words(
  'receive get hear see have be know need want expect deserve like notice experience lose find feel become understand qualify belong owe arrive come happen recognise recognize hold enjoy mind deal struggle wait go suffer miss end pay spend chase explain repeat contact worry',
);

/** People in general: a reproach to them is meant for the reader. */
export const PEOPLE = words(
  'people person customer guest member client user visitor parent tenant passenger buyer student patient resident subscriber traveller traveler owner relative participant applicant admin folk everyone everybody anyone anybody someone somebody nobody one those shopper diner cyclist driver rider',
);

/** People on the reader's side, after "your". */
export const THEIR_PEOPLE = words(
  'planner team staff colleague admin administrator assistant husband wife son daughter partner people reception receptionist landlord secretary accountant builder electrician plumber installer employee worker neighbour neighbor family friend child kid mother father mum dad side office department manager boss driver cook kitchen crew guest nurse carer tenant developer user agent cleaner contractor',
);
