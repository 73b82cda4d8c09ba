/** Words for what goes on in a person, and for knowing it. */

const words = (list: string): ReadonlySet<string> => new Set(list.replaceAll('\n', ' ').split(' '));

/** Said by us, these claim it outright. */
export const KNOWS = words('know feel sense read share tell get carry live kno');
/** These claim it only with a word for "all of it" beside them. */
export const GRASPS = words('understand comprehend see grasp recognise recognize perceive aware appreciate');
export const WHOLLY = words(
  `exactly precisely wholly entirely utterly every all everything double same exact very 100% 1000% 100 1000 hundred totally completely fully inside-out
  deeply whole total complete better well`,
);
/** With a plain frustration these are only courtesy. */
export const MILDLY = words('totally completely fully very well deeply all');
export const EMOTIONS = words(
  `feeling feelings feels emotion emotions grief despair rage pain anger fear shame guilt sorrow tension heart soul mind anguish agony tears betrayal
  dread panic loneliness humiliation helplessness worry worries stress upsetting hurtful hurts humiliating devastating heartbreak sadness thoughts`,
);
export const COURTEOUS = words('frustration frustrations disappointment concern concerns annoyance frustrating disappointing');
export const PLACES = words('mind head heart soul stomach gut bones chest thoughts nights');
/** What a person does inside. */
export const INWARD = words('feel experience suffer think endure');
/** Somebody or something an agent has at home. */
export const AT_HOME = words(
  `mother father mum mom dad wife husband sister brother cousin uncle aunt grandmother grandfather gran grandma grandpa nan son daughter kid kids child
  children niece nephew girlfriend boyfriend divorce wedding honeymoon cat dog horse bunny hen hens rabbit parrot teenager teenagers toddler twins
  migraine migraines burglary burglaries miscarriage insomnia redundancy chemo surgery pregnancy childhood kickstarter landlord`,
);
export const ALSO = words('too also myself meself once well likewise same own mine');
/** What happened to the agent. */
export const UNDERGONE = words(
  `cry weep bawl lose suffer panic sob grieve wait shout scream die get be have go spend break sit stick live keep sing miss stand faint`,
);
