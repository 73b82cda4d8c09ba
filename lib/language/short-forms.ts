/** First names that go together: one is short for the other. Each line is one family; a name may stand in several. */
const FAMILIES = `
abigail abby abbie gail
abdul abdullah abdulrahman
adam ad
adrian ade adi
agnes aggie
aleksandr alexander alexandra alexandre alejandro alessandro alex alec al sandy sasha xander lex sandro
alexandra alexandria alex lexi lexie sandra sasha ali
alexis alex lexi
alfred alfie alf fred freddie
alice ali allie
alison allison ali
albert bert al bertie
andrew andreas andre andrea andy drew
andrzej andrew
angela angelina angie
ann anne anna annie nan
anthony antonio antoine anton antony tony toni ant
archibald archie
arthur art artie
aurelia aurelie
barbara barb babs basia
bartholomew bart
bartosz bartek
beatrice beatrix bea trixie
benjamin benedict ben benny benji
bernard bernie
bernadette bernie
bethany elizabeth beth
bradley brad
bronwyn bron
cameron cam
caroline carolyn carol carrie caz
cassandra cassie
catherine catharine katherine kathryn katharine katarina katherina caterina ekaterina kate katie kathy cathy cat kit kitty kat katy katya kasia
charles carlos carl charlie chuck chas
charlotte charlie lottie lotte
christian chris
christine christina christiane krystyna chris chrissie tina christy kirsten
christopher chris kit topher kris
clarence clare
claudia claudie
constance connie
cynthia cindy
daniel danielle dan danny dani
david dave davey davy dai
deborah debra deb debbie
deepak deep
denise den
dennis den denny
dimitri dmitri dima mitya
dominic dom nic
dorothy dot dottie dolly
douglas doug
edith edie
edmund edward eduard eduardo eddie ed ted teddy ned eamon
eleanor elinor elena ellen helena nell nellie ellie nora lena
elizabeth elisabeth elspeth lisbeth liz lizzie beth betty eliza lisa libby betsy ellie elsie bess
emily emilia em emma millie emmy
emmanuel emanuel manuel manny manu
erica erika ricky
ernest ernie
esther hester essie
eugene gene
evelyn evie eve
ezekiel zeke
felicity fliss flick
ferdinand fernando nando
florence flo flossie florrie
frances francesca francis francisco frank franz fran frankie franny cisco paco chico pancho
frederick frederic friedrich fred freddie freddy fritz rick
gabriel gabriela gabriella gabrielle gabe gabi gaby
gareth gary gaz
geoffrey jeffrey geoff jeff
george georgina giorgio jorge georgie
gerald gerard gerry jerry
gertrude gert trudy
giovanni gianni gio john
giuseppe beppe peppe joe
gregory greg gregor
guillermo memo guille bill
gwendolyn gwen gwyneth
harold harry hal
harriet hattie harry
hannah johanna hanna
helen helena elena nell nellie
henrietta hettie etta hen
henry harry hank hal heinrich hendrik henk
hubert bert
ignacio nacho
isaac ike zac
isabel isabella isabelle izzy bella bel belle issy
jacob jakob jake jack kobe kuba jakub
jacqueline jackie jacqui
james jaime jim jimmy jamie jem
jan janek
janet jan jane
jason jase jay
jennifer jenny jen jenn jenna
jeremiah jeremy jerry jez jem
jessica jess jessie
joachim jochen achim jo
joan joanne joanna johanna jo
john jonathan jonny johnny jack jon johan johannes hans ivan
jonathan jonathon jon jonny jono nathan
jose joseph josef giuseppe joe joey pepe jo pepito
josephine jo josie
joshua josh
judith judy jude
julia julie juliet julian jules
katarzyna kasia kate
kayleigh kay
kenneth ken kenny
khadija dija
kimberly kimberley kim kimmy
krishnan krishna krish
krzysztof kris krzys
lawrence laurence lorenzo larry laurie loz enzo
leonard leonardo leo len lenny
leopold leo
lewis louis luis luigi lou louie gigi
lillian lily lil
louise louisa lou lulu
lucas luke luc
lucia lucy luce lucille
ludwig lutz
madeleine madeline maddie maddy
magdalena magda lena
malcolm mal
malgorzata gosia margaret
manuel manolo manny
marcus mark marc marco markus
margaret margarita margot marguerite maggie meg peggy madge marge margie greta rita daisy
maria marie mary miriam mia marietta mimi masha polly molly mae
marjorie marge margie
martin martyn marty
martha marty patty
matilda tilly mattie
matthew matthias mateo matteo matt matty mats matti
maureen mo
maximilian maxwell maxine maximiliano max maxi
melanie melissa mel
mercedes mercy
michael michele michelle mikael mikhail michal miguel mike mick mickey micky mikey misha mitch shelly micha
mildred millie
mohammed muhammad mohamed mohammad mo moe
monica monique mon
nancy nan
natalie natalia natasha nat nata tasha talia
nathan nathaniel nate nat
nicholas nicolas nicola nicole nikolai nikolas nick nicky nico nik niki nikki klaus nic kolya
noel noelle
norman norm
olivia oliver olive liv livvy ollie olly
oluwaseun olu seun
oluwatobi tobi olu
pamela pam
patricia patrick patrik pat patty trish tricia paddy patsy rick
paul paula paulo pablo pauly
penelope penny pen
peter pedro pietro pierre piotr pete petey
philip phillip philippa phil pip pippa felipe
prakash pk
pradeep deep
priya priyanka pri
rachel rachael rach
rajesh rajendra rajiv raj
ravindra ravi
raymond ray raimund ramon
rebecca rebekah becca becky bex beck bec reba
reginald reg reggie
reinhard reini
richard ricardo rich richie rick ricky dick rik
robert roberta roberto rob bob bobby robbie bert robin bobbie
roderick rod roddy
rodney rod
roger rog
roland rolf roly
ronald ron ronnie
rosemary rosalind rosa rosalie rose rosie roz ros
rosario charo
roxanne roxy
rudolf rudi rudy
rupert ru
russell russ rusty
salvatore sal turi toto
samantha samuel sam sammy sami
sandra sandy alexandra
sarah sara sally sadie
sebastian seb bastian basti
shannon shan
siddharth sid
sidney sydney sid syd
simone simon si
siobhan shiv
sofia sophia sophie sophy soph
stanley stan
stanislaw stas staszek
stephanie steph stephie steffi stevie
stephen steven stefan stefano esteban steve stevie ste
stuart stewart stu
subramaniam subramanian subbu mani
susan susanne susannah suzanne suzie sue susie suki zuzana
svetlana sveta lana
tabitha tabby
terence terrence terry tel
theodore theodora theo ted teddy thea dora
theresa teresa terry tess tessa tracy
thomas tomas tommaso tom tommy thom
timothy tim timmy
tobias toby tobi
tomasz tomek tom
valentina valentino valerie val vali
venkatesh venkata venkataraman venkat
veronica ronnie vera
victor victoria vic vicky tori vick
vikram vik vikas
vincent vincenzo vince vin vinnie enzo
violet vi
virginia ginny
vladimir vlad vova volodya
walter walt wally
wilfred wilf
wilhelm will willi
william guillaume will bill billy willy liam wills wim
wilhelmina mina minnie willa
winifred winnie freda
wojciech wojtek
xavier javier xavi javi
yusuf yousef youssef josef joe
yevgeny evgeny zhenya gene
zachary zachariah zack zach zac zak
zoltan zoli
`;

const FAMILIES_OF: ReadonlyMap<string, ReadonlySet<number>> = familiesByName();

function familiesByName(): ReadonlyMap<string, ReadonlySet<number>> {
  const map = new Map<string, Set<number>>();
  FAMILIES.trim()
    .split('\n')
    .forEach((line, family) => {
      for (const name of line.split(' ')) map.set(name, (map.get(name) ?? new Set()).add(family));
    });
  return map;
}

/** True when two first names can be the same person's: equal, one cut short, or a usual short form. Case and accents don't count. */
export function sameFirstName(a: string, b: string): boolean {
  const one = foldName(a);
  const two = foldName(b);
  if (one === '' || two === '') return false;
  if (one === two) return true;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length >= 2 && long.startsWith(short)) return true;
  const families = FAMILIES_OF.get(one);
  return families !== undefined && [...(FAMILIES_OF.get(two) ?? [])].some((family) => families.has(family));
}

/** Letters that do not part into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case without accents, apostrophes, hyphens and stops: "Solène" and "solene" are one name. */
export function foldName(name: string): string {
  let out = '';
  for (const char of name.normalize('NFD').toLowerCase()) {
    const plain = PLAIN[char] ?? char;
    if (plain.toLowerCase() !== plain.toUpperCase()) out += plain;
  }
  return out;
}

/** True for a first name in the list: enough to take a word at a name's place for one. */
export const isKnownFirstName = (name: string): boolean => FAMILIES_OF.has(foldName(name));
