/** Words for things that go wrong, and who lets them. Dictionary forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Doing something wrong, or leaving it undone: said of a person, these find fault. */
export const FAILING = words(
  'fail forget neglect ignore omit overlook mistype misspell misread miskey mishandle misuse mislay misplace misunderstand disregard refuse botch bungle mess muddle skip lapse break damage drop spill lose scratch crack tamper violate breach abuse mismanage mix confuse jumble fluff flunk flout bypass skimp sleep oversleep',
);

/** What went wrong, as a thing. */
export const FAULT_NOUNS = words(
  'mistake error fault slip oversight carelessness negligence neglect failure misunderstanding misuse mishandling typo blunder omission inattention inaction delay handling doing choice decision own-goal forgetfulness haste impatience ignorance misreading miscalculation',
);

/** Said of a thing that a person gave or chose, these find fault with the person. */
export const WRONG = words(
  'wrong incorrect inaccurate invalid outdated old false faulty incomplete missing bad mistaken expired different late illegible',
);

/** What comes to a person without their doing: not their fault, and no reproach when it fails to come. */
export const BEFALLS = words(
  'receive get hear see have be know need want expect deserve like notice experience lose find feel become understand qualify belong owe pay-less arrive come happen recognise recognize hold enjoy mind deal struggle wait',
);

/** People in general, or the reader's own people. */
export const PEOPLE = words(
  'people person customer customers guest guests member members client clients user users visitor visitors parent parents tenant tenants passenger passengers buyer buyers driver drivers student students patient patients resident residents subscriber subscribers traveller travellers traveler owner owners relatives participants applicants admins folks everyone everybody anyone anybody someone somebody nobody one those',
);
