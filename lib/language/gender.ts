/** Words that say a person's gender where it is not known, and what says the same without it. */

/** Roles named after a man or a woman, with the word for anyone. */
export const GENDERED_ROLES: ReadonlyMap<string, string> = new Map([
  ['salesman', 'salesperson'],
  ['salesmen', 'sales team'],
  ['saleswoman', 'salesperson'],
  ['saleslady', 'salesperson'],
  ['salesgirl', 'salesperson'],
  ['salesboy', 'salesperson'],
  ['paperboy', 'paper carrier'],
  ['deliveryman', 'driver'],
  ['deliverymen', 'drivers'],
  ['mailman', 'mail carrier'],
  ['milkman', 'milk driver'],
  ['repairman', 'technician'],
  ['repairmen', 'technicians'],
  ['serviceman', 'technician'],
  ['handyman', 'maintenance worker'],
  ['workman', 'worker'],
  ['workmen', 'workers'],
  ['tradesman', 'tradesperson'],
  ['tradesmen', 'tradespeople'],
  ['craftsman', 'craftsperson'],
  ['craftsmen', 'craftspeople'],
  ['linesman', 'line technician'],
  ['cableman', 'technician'],
  ['signalman', 'signaller'],
  ['groundsman', 'groundskeeper'],
  ['doorman', 'door attendant'],
  ['doormen', 'door attendants'],
  ['barman', 'bartender'],
  ['barmaid', 'bartender'],
  ['cameraman', 'camera operator'],
  ['cameramen', 'camera operators'],
  ['crewman', 'crew member'],
  ['crewmen', 'crew members'],
  ['fireman', 'firefighter'],
  ['firemen', 'firefighters'],
  ['policeman', 'police officer'],
  ['policemen', 'police officers'],
  ['policewoman', 'police officer'],
  ['foreman', 'supervisor'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['businessman', 'businessperson'],
  ['businessmen', 'businesspeople'],
  ['layman', 'non-expert'],
  ['laymen', 'non-experts'],
  ['middleman', 'intermediary'],
  ['middlemen', 'intermediaries'],
  ['draughtsman', 'drafter'],
  ['warehouseman', 'warehouse worker'],
  ['storeman', 'warehouse worker'],
  ['weatherman', 'forecaster'],
  ['anchorman', 'presenter'],
  ['freshman', 'first-year student'],
  ['freshmen', 'first-year students'],
  ['stewardess', 'flight attendant'],
  ['stewardesses', 'flight attendants'],
  ['airhostess', 'flight attendant'],
  ['waitress', 'server'],
  ['waitresses', 'servers'],
  ['seamstress', 'tailor'],
  ['manageress', 'manager'],
  ['headmaster', 'head teacher'],
  ['headmistress', 'head teacher'],
  ['housewife', 'person at home'],
  ['housewives', 'people at home'],
  ['chambermaid', 'housekeeper'],
  ['manpower', 'staff'],
  ['mankind', 'humanity'],
]);

/** "Delivery man", "tea lady": with these in front the second word is a role. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  'delivery pickup pick-up repair maintenance sales camera it gas meter van cable tech support removal removals security bin milk post cleaning cleaner tea desk finance insurance lawn warehouse service installation internet water electric electricity boiler broadband courier parcel store shop counter ticket office reception checkout till dinner lunch lollipop taxi truck'.split(
    ' ',
  ),
);
export const PERSON_NOUNS: ReadonlyMap<string, string> = new Map([
  ['man', 'person'],
  ['men', 'team'],
  ['guy', 'person'],
  ['guys', 'team'],
  ['bloke', 'person'],
  ['boy', 'person'],
  ['boys', 'team'],
  ['lad', 'person'],
  ['lads', 'team'],
  ['lady', 'person'],
  ['ladies', 'team'],
  ['girl', 'person'],
  ['girls', 'team'],
  ['gal', 'person'],
  ['gals', 'team'],
  ['woman', 'person'],
]);

/** Called out to somebody, these guess who it is. Names and things share some of them, so the place in the sentence decides. */
export const GENDERED_ADDRESS: ReadonlySet<string> = new Set(
  "sir sirs madam madame ma'am maam mam mister missus missy lady ladies gentleman gentlemen gents gent guys dude dudes fella fellas lads lad boys girls girl bro bros bruh brother sis sister king queen man chap chaps babe bossman sirji sahib".split(
    ' ',
  ),
);
export const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mister', 'sir', 'madam']);

/** Words for a person by what they do: a "he" that follows one guesses. */
export const ROLES: ReadonlySet<string> = new Set(
  'driver developer landlord tenant candidate user customer client guest employee nurse doctor manager admin administrator tester teacher student agent technician engineer courier plumber electrician buyer seller owner member patient passenger applicant parent visitor reader player caller subscriber colleague sysadmin supervisor instructor trainer coach operator clerk officer inspector assessor adjuster surveyor pharmacist dentist midwife surgeon pilot captain chef waiter cleaner carer caregiver secretary receptionist assistant accountant lawyer solicitor notary broker adviser advisor host installer mechanic fitter worker person referee translator photographer designer editor author librarian lecturer professor tutor teammate roommate neighbour neighbor recipient sender holder signatory signer beneficiary executor policyholder learner pupil participant attendee'.split(
    ' ',
  ),
);
