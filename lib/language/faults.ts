/** Words for things that go wrong, and for who lets them. Dictionary forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Doing a thing wrong or leaving it undone: said of a person, these find fault by themselves. */
export const FAILING = words(
  'fail forget neglect ignore omit overlook mistype misspell misread miskey mishandle misuse mislay misplace disregard botch bungle bypass flout abuse misenter mislabel oversleep misinform misplan skip mess assume presume gamble overload overfill overstuff overtighten conceal withhold',
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
  'people planner team staff colleague admin administrator assistant husband wife son daughter partner people reception receptionist landlord secretary accountant builder electrician plumber installer employee worker neighbour neighbor family friend child kid mother father mum dad side office department manager boss driver cook kitchen crew guest nurse carer tenant developer user agent cleaner contractor',
);

/** Flaws of care and sense, said of a person. */
export const FLAWS = words(
  'careless sloppy lazy greedy impatient hasty reckless negligent inattentive forgetful naive gullible foolish silly stupid thoughtless distracted unprepared irresponsible imprudent unreasonable disorganised disorganized late slow unwise clumsy wasteful rash stubborn',
);

/** Bring about a deed by one's own will: "chose to ignore", "insisted on", "went ahead and". */
export const WILLING = words(
  'choose decide elect opt insist prefer continue keep persist proceed attempt try refuse think assume manage hurry rush resist',
);

/** To make somebody know: "you were warned". */
export const ALERTING = words('warn caution remind alert');

/** What people are credited with, or simply wish. */
export const CREDIT = words(
  'ask request tell let report spot flag catch notice write help warn say mention prefer love do describe explain point raise alert share thank recommend suggest trust stay earn win deserve qualify reply',
);

/** What a person cannot be reproached for not doing, as it comes or does not come to them. */
export const NO_DEED = words(
  'receive get hear see have be know need want expect deserve like notice experience lose find feel become understand qualify belong owe arrive happen recognise recognize enjoy mind suffer miss end cause start fail break damage realise die hurt win seem appear mean use',
);

/** With "us" as its object, a reproach: "you cost us a slot". */
export const AGAINST = words('cost leave waste force make keep put rob hinder stop prevent stand');

/** Brings about something bad, said of what the reader did: "your late reply cost the clinic a slot". */
export const CAUSES_HARM = words('cause cost ruin spoil trigger provoke delay wreck jeopardise block void');

/** Papers that tell how a thing is done. */
export const RULEBOOKS = words(
  'label manual instruction guide leaflet page sign notice email mail letter term condition rule booklet box card ticket form reminder warning sticker app screen website confirmation text message invoice faq policy note listing description advice recommendation',
);

/** Care that the one who has a thing owes it: not done, it points at them. */
export const CARE = words(
  'read check label measure close lock sign clean rinse dry store maintain service complete declare register switch turn unplug tighten water feed follow heed air wipe descale empty ventilate insulate supervise vaccinate insure renew cancel update return save back test attach keep cover shut wear grease prune drain lubricate bleed seal',
);
