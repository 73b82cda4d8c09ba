import type { Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { find, holds } from '../../language/query.ts';
import { active, lowered, writtenOf } from '../../language/rewrite.ts';
import type { Clause, Reading } from '../../language/types.ts';

const MISSING = new Set(['missing', 'astray']);
const PARTICLES = new Set(['in', 'up', 'off', 'out', 'on', 'over', 'down', 'of']);
const TELLS_CAUSE = new Set(['since', 'because', 'as', 'that', 'when', 'where', 'and', 'but']);

/** The same event with us as its subject. */
export function reframes({ reading }: Sentence, clause: Clause, span: Span): readonly Reframe[] {
  const link = TELLS_CAUSE.has(clause.link) ? `${clause.link} ` : '';
  const told = [activeOf(reading, clause), lost(reading, clause), slipped(reading, clause)].find((text) => text !== null);
  const texts = told ? [told, 'we {what we did}'] : ['we {what we did}', 'our team {what we did}'];
  return texts.map((text) => starter(span, `${link}${text}`));
}

/** "It was misfiled": "we misfiled it". Not with a particle that the object would part from its verb. */
function activeOf(reading: Reading, clause: Clause): string | null {
  const after = reading.tokens[clause.verb + 1];
  if (clause.modal !== '' || (after && after.start > 0 && PARTICLES.has(after.normal) && clause.to === clause.verb + 2))
    return null;
  return active(reading, clause, 'we');
}

/** "Your batch went missing": "we lost your batch". */
function lost(reading: Reading, clause: Clause): string | null {
  if (!holds(reading.tokens, MISSING, clause.from, clause.to) || clause.subjectTo <= clause.subjectFrom) return null;
  const thing = writtenOf(reading, { from: clause.subjectFrom, to: clause.subjectTo });
  return `we lost ${lowered(reading.tokens[clause.subjectFrom], thing)}`;
}

/** "There was an oversight with the vegan meals": "we made a mistake with the vegan meals". */
function slipped(reading: Reading, clause: Clause): string | null {
  const { tokens } = reading;
  if (tokens[clause.subjectFrom]?.normal !== 'there') return null;
  const with_ = find(tokens, new Set(['with', 'in', 'on', 'about', 'regarding']), clause.verb, clause.to);
  return `we made a mistake${with_ > 0 ? ` ${writtenOf(reading, { from: with_, to: clause.to })}` : ''}`;
}
