export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that say how bad something is or feels. Said of the customer's trouble they acknowledge it, whatever the phrase. */
export const HARDSHIP = words(
  `upset unhappy awful terrible horrible horrific dreadful rotten unacceptable upsetting frustrating frustration maddening infuriating annoying annoy annoyed
  stressful stress worrying worry worried scary scare scared frightening frighten frightened terrifying terrified alarming unsettling unnerving painful pain hurtful hurt hurts distressing
  distress exhausting exhausted draining tiring wearing heartbreaking heartbreak devastating crushing gutting gutted bitter cruel disappointing disappointment disappointed letdown let-down
  humiliating humiliated embarrassing embarrassment shameful disgraceful shocking shock nightmare ordeal misery miserable grim bleak hard harsh tough brutal unfair unjust
  unpleasant nasty violation violated betrayal livid furious angry anger fuming mad sick sad sadness grief grieving loss condolences sympathy
  helpless powerless desperate anxious anxiety panic panicking dread nerve-racking nerve-wracking nerve-wrackingly nervous tears cry crying sob rattled rattle shaken shake wrecked wreck flatten
  lousy worst worse bad poor ugly sorry sting stings sour wreck ruin ruined ruins spoil spoiled spoils unbearable intolerable inexcusable unforgivable appalling outrageous ridiculous
  absurd insult insulting disrespectful undignified lonely alone burden weigh weighs heavy heaviest lot infuriate enrage stomach heart grim fear fears afraid unsafe dangerous serious gut-wrenching wrenching
  mortifying mortified raging rage frantic horrid punishing tight crime stuck relief relieved imagine breathe mend mends heal heals gently sinking rattles unnerve overwhelming overwhelmed daunting confusing confused confusion jarring chaos mess hellish hell patience trust misery pity shame ashamed unlucky sorrow badly let-down effort hate hated sucks suck ugh oof ouch yikes`,
);
/** What the customer did with us as a matter of business; whatever else they did or went through is told for their sake. */
export const BUSINESS = words(
  'send ask write order request enter select mention attach provide upload choose receive use book see find get reply contact call report submit click pick set open type buy add give tell sign state want change log register read describe ship share quote point say note have do be indicate like',
);
export const EXPERIENCED = words(
  'wait lose miss spend stand sit carry deserve need expect trust rely plan count queue walk sleep suffer hear face fear worry feel live chase repeat hope lie save pay dread endure cope',
);
/** "Left you without", "cost you a day": what it did to them. */
export const DONE_TO_YOU = words('leave put cost keep fail spoil upset hold hurt hit catch throw drag land');
/** What stock apologies are for. */
export const NUISANCE = words('inconvenience trouble hassle bother experience hear issue concern problem');
export const GRASPING = words('get see understand hear know appreciate realise realize');
export const SETTLED = words('in came back found safe here there lost gone through fixed');
export const SUBJECTS = words('it they nothing everything that');
export const OUGHT = words('should must would ought');
/** Thanks for bearing with us. */
export const ENDURED = words('patience wait waiting bear stick chase time again second third fourth fifth twice');
/** Words by which a writer feels with the reader. */
export const SYMPATHY = words(
  'sorry apologise apologize apology regret sympathise sympathize empathise empathize feel nuisance pity heart unlucky inconvenient inconvenience maddening rough unfortunate',
);
export const WHY = words('why how that your it this');
/** "There is no charge", "it's no problem": nothing is said of the hardship. */
export const NEUTRAL_NO = words(
  'longer problem charge fee need limit rush cost difference trouble one reason hurry extra minimum deadline refund credit option change news record',
);
export const BE = words('is was are were be');
export const PLACES_OF_BLAME = words(
  'mistake fault doing failure error slip oversight blunder responsibility wording mix-up delay',
);
