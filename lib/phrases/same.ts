/** When two phrases count as one: the same words but for case, punctuation, spelling of contractions, articles and fillers. */

const CONTRACTED: Readonly<Record<string, string>> = {
  "i'm": 'i am',
  "i've": 'i have',
  "i'll": 'i will',
  "i'd": 'i would',
  "we're": 'we are',
  "we've": 'we have',
  "we'll": 'we will',
  "we'd": 'we would',
  "you're": 'you are',
  "you've": 'you have',
  "you'll": 'you will',
  "you'd": 'you would',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "here's": 'here is',
  "they're": 'they are',
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "don't": 'do not',
  "doesn't": 'does not',
  "didn't": 'did not',
  "isn't": 'is not',
  "aren't": 'are not',
  "wasn't": 'was not',
  "weren't": 'were not',
  "haven't": 'have not',
  "hasn't": 'has not',
  "couldn't": 'could not',
  "wouldn't": 'would not',
  "shouldn't": 'should not',
};
const FILLERS = new Set(['a', 'an', 'the', 'just', 'really', 'very', 'so']);

/**
 * The key under which a phrase is kept. Negations and content words all count: "I can" and "I can't" never meet.
 * Keys are stored, so a change here needs a migration of the database.
 * Letters doubled by mistake and swapped neighbours in long words are forgiven ("recieved", "adress").
 */
export function phraseKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'{}._]+/u)
    .map((word) => word.replace(/^['.]+|['.]+$/g, ''))
    .flatMap((word) => (CONTRACTED[word] ?? word).split(' '))
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map(forgiving)
    .join(' ');
}

/** Words of six letters and more by their letters alone: first and last in place, the inner ones sorted and each once. */
function forgiving(word: string): string {
  if (word.length < 6 || word.startsWith('{')) return word;
  return `${word[0]}${[...new Set(word.slice(1, -1))].sort().join('')}${word.at(-1)}`;
}

/** Words in a text: what is too short to be a phrase is not kept. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
