/** Words for telling, reading and knowing: who has told whom, who should have read or known. Dictionary forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const TELL = words(
  'say tell explain mention state write advise inform point note stress describe answer clarify outline cover address repeat confirm indicate specify remind communicate warn spell highlight emphasise emphasize reply convey intimate instruct discuss illustrate detail show list include go email text send post share',
);
/** Taking in what is written or shown. */
export const READ = words('read open look scroll check watch listen see notice view study follow skim glance consult reread');
/** Passing over what is written. */
export const OVERLOOK = words('skip miss overlook ignore misread misunderstand skim forget scroll');
export const KNOW = words('know see understand find grasp notice tell realise realize guess figure spot recognise recognize');
/** "Evidently": a guess at the reader's head, worn as a fact. */
export const EVIDENTLY = words('evidently obviously clearly apparently plainly presumably seemingly visibly manifestly');
/** People in general, whom the reader is measured by. */
export const ANY_PEOPLE = words(
  'anyone anybody everyone everybody child kid toddler pupil adult person people traveller traveler user customer developer grown-up driver cook parent teenager beginner human schoolchild grandmother granny gran grandma nan mother mum dog monkey amateur novice rookie intern fool idiot client guest member visitor google internet google others other half neighbour neighbor',
);
export const QUANTIFIERS = words('any every even most all everyone everybody anyone anybody other others google');
/** Written things a reader may be sent back to. */
export const TEXTS = words(
  'mail email message reply answer note letter post chat explanation response page faq manual terms listing screen form label leaflet instruction guide website site description table banner notice sign invoice contract policy button menu box article confirmation pop-up popup headline booklet ticket video sentence pdf document line link thread attachment handbook brochure receipt app checkout map chart',
);
