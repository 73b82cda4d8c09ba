import type { RefObject } from 'preact';
import type { Problem } from '../../../lib/packs/problem.ts';
import { message } from '../../../lib/platform/messages.ts';
import { problemMessage } from '../../../lib/platform/problem-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { LevelShape } from '../../ui/LevelShape.tsx';
import { lineAt, offsetOf } from './source-place.ts';

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly source: RefObject<HTMLTextAreaElement | null>;
}

/** Every problem with its place, the line it stands in, why it matters and how to put it right. */
export function ProblemList({ problems, text, source }: ProblemListProps) {
  const show = (problem: Problem) => {
    const area = source.current;
    const offset = offsetOf(text, problem);
    area?.focus();
    area?.setSelectionRange(offset, offset);
    area?.scrollIntoView({ block: 'center' });
  };
  return (
    <ol class="problems">
      {problems.map((problem) => {
        const { what, why, fix } = problemMessage(problem);
        return (
          <li key={`${problem.line}:${problem.column} ${problem.code}`} class="problem">
            <p class="problem-what">
              <LevelShape
                level={problem.severity === 'error' ? 'error' : 'warn'}
                label={message(problem.severity === 'error' ? 'options_problem' : 'options_note')}
              />
              <span>{what}</span>
              <Button kind="quiet" onClick={() => show(problem)}>
                {message('options_place', problem.line, problem.column)}
              </Button>
            </p>
            <SourceLine problem={problem} text={text} />
            <p>
              {fix} <span class="soft">{why}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** The line of the file with a mark under the place; a long line is cut around it. */
function SourceLine({ problem, text }: { readonly problem: Problem; readonly text: string }) {
  const { before, at, after } = lineAt(text, problem);
  return (
    <pre class="source-line">
      <span class="line-number">{problem.line}</span>
      {before}
      <mark>{at || ' '}</mark>
      {after}
    </pre>
  );
}
