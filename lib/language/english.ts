/** Tells English from other languages by their small words: fast, and sure from a few words on. */

/** The most frequent words of English that few other languages share. */
const ENGLISH = new Set(
  'the and you your for is are was were be been to of that this it we our i my me have has had will would can could not with from at by on in as if or but so they them their there here what when where which who how why all any some please thanks thank hello hi dear sorry up out about after before again just now today tomorrow get got let know see need want send sent done do did does been into more than then its than ve ll re don didn isn yes no ok'.split(
    ' ',
  ),
);
/** The most frequent words of languages that helpdesks write, without those that English has too. */
const OTHERS = new Set(
  `der die das und ist nicht sie ich wir ein eine mit auf für von zu den dem des im wird werden haben sind bitte danke vielen guten ihre ihrer ihnen auch wie oder aber noch nach bei uns sehr freundliche grüße hallo
  le la les des une est vous nous je pas pour dans avec sur votre vos notre merci bonjour cordialement que qui au aux du sont avez avons été bien cette ce ces mais
  el los las es una por para con su sus que del al gracias hola estimado saludos usted nosotros pero muy está hemos sido también
  il lo gli una per con che di della del dei grazie buongiorno cordiali saluti suo nostro sono abbiamo stato
  o os uma para com não você seu sua obrigado obrigada olá por que do da dos das estamos foi
  het een van voor met niet wij uw onze zijn heeft bedankt groeten dank wordt naar ook maar geen
  och att det som är för inte vi ni din ditt tack hej med på av till har vänliga hälsningar
  og er ikke på med til vi din takk hilsen jeg har det som
  nie jest się że dziękuję proszę pozdrawiam dzień dobry pan pani oraz aby
  nem az egy és hogy köszönöm szépen üdvözlettel kedves
  ve bir bu için teşekkürler merhaba ile sayın olarak
  ang mga natin hindi salamat ng
  yang dan untuk dengan anda kami terima kasih tidak ini
  kiitos hei ja ei että ole`.split(/\s+/),
);
/** Fewer words than this are no text to judge: "OK", "Merci beaucoup" apart. */
const FEW_WORDS = 4;

/**
 * True unless a text is plainly of another language: a foreign script, or more foreign than English small words. Second-language
 * English, names and a greeting in another language stay English. An empty text is English.
 */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return !hasForeignLetters(text);
  if (foreignScript(text) > 0.3) return false;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const foreign = words.filter((word) => OTHERS.has(word)).length;
  if (words.length < FEW_WORDS) return foreign * 2 < words.length || foreign <= english;
  // Two hits are no proof in a short text ("die", "des", names); a share of all words is.
  return foreign < 2 || foreign <= english || foreign / words.length < 0.12;
}

const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const char of text.toLowerCase()) {
    if (isLetter(char)) word += char;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  return word === '' ? words : [...words, word];
}

/** Beyond the Latin letters with their accents: Cyrillic, Greek, Arabic, Indic, Han and the rest. */
const LAST_LATIN = 0x024f;
const isForeign = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  return (
    code > LAST_LATIN &&
    (isLetter(char) || (code >= 0x0590 && code <= 0x1fff && code < 0x1e00) || (code >= 0x3040 && code <= 0xd7ff))
  );
};
const hasForeignLetters = (text: string): boolean => [...text].some(isForeign);

/** Share of letters that are not Latin. */
function foreignScript(text: string): number {
  let foreign = 0;
  let all = 0;
  for (const char of text) {
    const strange = isForeign(char);
    if (strange) foreign++;
    if (strange || isLetter(char)) all++;
  }
  return all === 0 ? 0 : foreign / all;
}
