/** Words by which a passive gives away that it was not meant to be so. */

/** A job that a desk, a shop or a crew does for the reader. Dictionary forms. */
export const HANDLED = new Set(
  `print quote install load tag route pack put place leave draw add log set turn run spray hand give share disable cancel delete reverse fit
  redirect price empty assign mark send book enter file write record charge bill deliver make label sign cut wash dry paint cook serve seat
  schedule post publish move switch change key type copy attach code list store tick order take pass throw count weigh measure quote
  register link upload save map configure programme program activate address issue allocate credit transfer book order apply pick wrap fill`
    .replaceAll('\n', ' ')
    .split(' ')
    .filter(Boolean),
);

/** Beside what we did, these say that something else was due. */
export const AMISS: readonly string[] = [
  '(instead of|rather than|upside down|back to front|inside out|the wrong way|on your behalf|without good reason|without reason|without notice|without asking|without your)',
  '(was|were|been|got) … (too|one #Noun too) (far|early|late|much|short|long|high|low|soon|small|big|tight|hot|many|few|often)',
  '(by accident|by mistake|in error|for no reason|a second time|two times|on top)',
  '(without) (vat|tax|the discount|the #Noun|a #Noun|your)',
  '(an|the|your|some) (old|older|earlier|outdated|previous|former|outdated|expired|stronger|weaker|cheaper) (template|draft|version|list|price|address|form|mix|copy|file|number|rate|card|label)',
  '(someone|somebody|a person|people|customer) who (was|were|is) not you',
  '(onto|to|under|into|with|for|against|on) (another|a different|the neighbour|the other|a stranger|somebody|someone)',
  '(double|twice|loose|unlocked|unchecked|unmanned|unsigned)',
  '(although|though|when|even though) (no|nothing|none|not)',
  '(should not|ought not to) (have been|be|have)',
  'an extra [_] (zero|digit|line|night|item|seat|#Noun)',
  'past your',
  '(among|amongst) those',
];

/** No verb of ours, and no one who did it. */
export const NOBODY_DID: readonly string[] = [
  '(decision|choice|assumption|promise|error|judgement|choice of words|judgment|commitment|mistake) (was|has been|had been|were|ought not to have been|should not have been) [not] (made|reached|taken|given)',
  '(oversights|mistakes|errors|misinformation|an unintended #Noun|an accidental #Noun|a duplicate #Noun|a double #Noun) (happened|occurred|took place|came about|arose|crept in)',
  '(communication|service|care|standards|expectations|handover) (fell|broke|fell) (short|down|apart)',
  '(lessons|mistakes) (will|must|have) be (learned|learnt)',
  'more (could|should) have been done',
  '(care|steps|attention|note|notice) [_] (was|were) [_] not (taken|paid|given)',
  '(seems|appears|seem|appear|turned out|turns out|happened|proved) [not] to have been [_] (#PastTense|put|set|left|cut)',
  '(could|can) not be (kept|held|maintained|preserved|migrated|carried over|honoured|honored)',
  '(turned out|turns out) not to have been',
  '(coins|points|data|messages|photos|files|credits|#Noun) (vanished|disappeared|evaporated|went up in)',
  '(was|were) never (sent|made|booked|arranged|logged|entered|passed|ordered|told|issued|posted|set|done|paid|recorded|added|given)',
  'no #Noun (was|were) ever #PastTense',
  '(~be) (mislaid|misspelled|misspelt|given away|thrown out|thrown away|binned|jumbled|garbled|double assigned|double-booked|double booked|put to one side)',
  'it was (felt|thought|considered|ruled) that',
  'not (enough|all) [_] [_] [_] [_] [_] [_] (~be|had been|got|were) (ordered|issued|sent|booked|printed|packed)',
  '(did not|never) end up (happening|being|getting)',
  '(~get) [#Adverb] (emptied|priced|picked up|tagged|reversed|closed|issued|billed|charged|assigned|marked|put|filed|entered|routed|thrown|turned|set|left)',
  'went (unchecked|unread|unanswered|unlogged|uncollected|unpaid)',
  '(has|have|had) not been [_] [_] (wrapped|changed|acted upon|acted on|passed|logged|labelled|labeled|sealed|tested|cleaned|checked|updated|told|informed|returned)',
  'unclear how your',
  'ended up in the',
];
