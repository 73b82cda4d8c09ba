import { infinitiveOfPast } from './compromise.ts';

/** Forms whose dictionary form compromise leaves out or takes from another word. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'be',
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'s": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  went: 'go',
  gone: 'go',
  goes: 'go',
  going: 'go',
  sent: 'send',
  told: 'tell',
  said: 'say',
  got: 'get',
  gotten: 'get',
  made: 'make',
  given: 'give',
  gave: 'give',
  taken: 'take',
  took: 'take',
  read: 'read',
  put: 'put',
  left: 'leave',
  lost: 'lose',
  found: 'find',
  kept: 'keep',
  felt: 'feel',
  bought: 'buy',
  paid: 'pay',
  chosen: 'choose',
  chose: 'choose',
  written: 'write',
  wrote: 'write',
  broke: 'break',
  broken: 'break',
  forgot: 'forget',
  forgotten: 'forget',
  knew: 'know',
  known: 'know',
  seen: 'see',
  saw: 'see',
  understood: 'understand',
  apologise: 'apologise',
  apologize: 'apologise',
  apologised: 'apologise',
  apologized: 'apologise',
  apologising: 'apologise',
  apologizing: 'apologise',
  apologies: 'apology',
  realize: 'realise',
  realized: 'realise',
  realised: 'realise',
};

/** Dictionary form of a word: compromise's root where it has one for a verb or noun, else a short list of forms it misses. */
export function lemmaOf(normal: string, root: string | undefined, tags: ReadonlySet<string>): string {
  const irregular = IRREGULAR[normal];
  if (irregular) return irregular;
  if (root && root !== normal && (tags.has('Verb') || tags.has('Noun'))) return root;
  // A verb that compromise's tables don't know: "misfiled".
  if (tags.has('PastTense') && normal.endsWith('ed')) return infinitiveOfPast(normal);
  return normal;
}
