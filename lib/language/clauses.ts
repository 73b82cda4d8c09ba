import { COORDINATING, HYPOTHETICAL, INNER_LINKS, LINKS, NON_FINITE, RELATIVE } from './links.ts';
import { nounPhraseStart, partsClauses, partyOf } from './noun-phrase.ts';
import { resumed, resumes, runsOn, sharing } from './shared-subjects.ts';
import type { Clause, Token } from './types.ts';
import { readVerbGroup, type VerbGroup } from './verbs.ts';

/** The clauses of a sentence, one around each finite verb or imperative, in order. */
export function clausesOf(tokens: readonly Token[], question: boolean): readonly Clause[] {
  const groups = verbGroups(tokens);
  const clauses: Clause[] = [];
  let from = 0;
  groups.forEach((group, i) => {
    const next = groups[i + 1];
    const to = next ? boundary(tokens, group.to, next) : tokens.length;
    const own = clause(tokens, from, to, group, question && i === mainQuestion(groups));
    const previous = clauses.at(-1);
    if (previous && runsOn(own, previous)) clauses.push(sharing(own, previous));
    else if (previous && resumes(tokens, own, previous)) clauses.push(...resumed(tokens, own, clauses, previous, groups[i - 1]));
    else clauses.push(own);
    from = to;
  });
  return clauses;
}

function verbGroups(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    // "To send" and "being sent" belong to the verb before them.
    const group =
      NON_FINITE.has(tokens[i - 1]?.normal ?? '') || NON_FINITE.has(tokens[i]?.normal ?? '') ? null : readVerbGroup(tokens, i);
    if (group && !isAside(tokens, group)) groups.push(group);
    i = group ? group.to : i + 1;
  }
  return groups;
}

/** "As agreed", "as expected": an aside without a subject is no clause. */
const isAside = (tokens: readonly Token[], group: VerbGroup): boolean =>
  tokens[group.from - 1]?.normal === 'as' && group.verb === group.from && tokens[group.verb]?.tags.has('PastTense') === true;

const opensAside = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.normal === 'as' && tokens[from + 1]?.tags.has('PastTense') === true;

const mainQuestion = (groups: readonly VerbGroup[]): number =>
  Math.max(
    0,
    groups.findIndex((group) => group.inverted),
  );

/** Where the clause before `next` ends: at the last link word or comma between the two verbs, else right before the next subject. */
function boundary(tokens: readonly Token[], after: number, next: VerbGroup): number {
  for (let i = next.from; i >= after; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (i < next.from && LINKS.has(token.normal)) return opensLink(tokens, i, after);
    if (partsClauses(tokens[i - 1])) return i;
  }
  const start = Math.max(after, nounPhraseStart(tokens, next.from, after));
  return start > after && isGoverned(tokens, start) ? next.from : start;
}

/** "… to a stranger is": what a preposition governs is no subject. A lone pronoun always is. */
const isGoverned = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.tags.has('Preposition') === true &&
  !LINKS.has(tokens[start - 1]?.normal ?? '') &&
  !['than', 'like', 'till'].includes(tokens[start - 1]?.normal ?? '') &&
  !['i', 'we', 'they', 'he', 'she', 'there'].includes(tokens[start]?.normal ?? '');

/** "So that" and "even if" open a clause together, "because" after "just" does not. */
function opensLink(tokens: readonly Token[], link: number, floor: number): number {
  const before = tokens[link - 1];
  return before && link > floor && before.normal === 'so' && tokens[link]?.normal === 'that' ? link - 1 : link;
}

function clause(tokens: readonly Token[], from: number, to: number, group: VerbGroup, asked: boolean): Clause {
  const first = tokens[from];
  const isSubject = first !== undefined && RELATIVE.has(first.normal) && group.from === from + 1;
  const opening =
    first && LINKS.has(first.normal) && !opensAside(tokens, from) && from < group.from && !(isSubject && from === 0)
      ? first.normal
      : '';
  const bodyFrom = opening ? from + 1 : from;
  const [subjectFrom, subjectTo] = isSubject ? [from, from + 1] : subjectRange(tokens, bodyFrom, group);
  const hasSubject = subjectTo > subjectFrom;
  // "Sorry if you …", "just because you …": the link stands right before the subject.
  const inner = hasSubject && !group.inverted ? (tokens[subjectFrom - 1]?.normal ?? '') : '';
  const link = opening || (subjectFrom > from && INNER_LINKS.has(inner) ? inner : '');
  const hypothetical = !asked && group.inverted && group.from === bodyFrom && HYPOTHETICAL.has(tokens[group.from]?.normal ?? '');
  const imperative =
    !hasSubject && group.bare && opensClause(tokens, bodyFrom, group.from) && (link === '' || COORDINATING.has(link));
  const negatedImperative =
    !hasSubject && group.negated && tokens[group.from]?.normal === 'do' && opensClause(tokens, bodyFrom, group.from);
  return {
    from,
    to,
    link,
    subject: hasSubject ? partyOf(tokens.slice(subjectFrom, subjectTo)) : 'none',
    subjectFrom,
    subjectTo,
    verb: group.verb,
    lemma: tokens[group.verb]?.lemma ?? '',
    modal: group.modal,
    negated: group.negated || negatedBySubject(tokens, subjectFrom, subjectTo),
    tense: group.tense,
    perfect: group.perfect,
    progressive: group.progressive,
    passive: group.passive,
    mood:
      link === 'if' || link === 'unless' || hypothetical
        ? 'condition'
        : asked || (group.inverted && group.modal !== 'let')
          ? 'question'
          : imperative || negatedImperative
            ? 'imperative'
            : 'declarative',
  };
}

function subjectRange(tokens: readonly Token[], from: number, group: VerbGroup): readonly [number, number] {
  if (group.innerTo > group.innerFrom) return [group.innerFrom, group.innerTo];
  if (group.inverted) {
    for (let i = group.from; i < group.to; i++)
      if (partyOf(tokens.slice(i, i + 1)) !== 'none' && tokens[i]?.tags.has('Pronoun')) return [i, i + 1];
  }
  let to = group.from;
  // Adverbs may stand between the subject and its verb: "we really cannot".
  while (to > from && isBetween(tokens[to - 1])) to--;
  const relative = relativeSubject(tokens, from, to);
  if (relative) return relative;
  const start = nounPhraseStart(tokens, to, from);
  // "On the page click Save": the page does not click.
  if (group.bare && start === from + 1 && tokens[from]?.tags.has('Preposition') && tokens[to - 1]?.tags.has('Singular'))
    return [to, to];
  return tokens
    .slice(start, to)
    .some((token) => ['Noun', 'Pronoun', 'Determiner', 'Money', 'Value'].some((tag) => token.tags.has(tag))) &&
    !endsWithComma(tokens[to - 1])
    ? [start, to]
    : [to, to];
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('Adverb') || token.tags.has('Negative') || token.normal === 'please') &&
  token.normal !== 'no';

/** "Members who leave …": the pronoun and the noun it stands for. */
function relativeSubject(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  if (to - 2 < from || !['who', 'which', 'that'].includes(tokens[to - 1]?.normal ?? '') || !tokens[to - 2]?.tags.has('Noun'))
    return null;
  return [nounPhraseStart(tokens, to - 1, from), to];
}

const endsWithComma = (token: Token | undefined): boolean => token?.after.trimStart().startsWith(',') === true;

/** Only softeners, adverbs or an address may stand before an imperative. */
function opensClause(tokens: readonly Token[], from: number, verb: number): boolean {
  // "In the menu (,) choose …": where, then what to do.
  if (tokens[from]?.tags.has('Preposition') && verb > from + 1 && tokens[from]?.normal !== 'to') return true;
  for (let i = from; i < verb; i++) {
    const token = tokens[i];
    if (!token) return false;
    const soft =
      token.tags.has('Adverb') ||
      token.tags.has('Expression') ||
      ['please', 'kindly', 'so', 'and', 'then', 'first', 'now', 'next'].includes(token.normal);
    if (!soft && !token.after.trimStart().startsWith(',')) return false;
  }
  return true;
}

const negatedBySubject = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.normal === 'no' || token.normal === 'nobody' || token.normal === 'nothing' || token.normal === 'none');
