import type { RefObject } from 'preact';
import type { Problem } from '../../../lib/packs/problem.ts';
import { message } from '../../../lib/platform/messages.ts';
import { Field } from '../../ui/Field.tsx';

export interface SourceEditorProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
}

/** Lines numbered at the most: beyond, the numbers would cost more than they help. */
const MOST_LINES = 5000;

/** The file as text, to be put right on the spot. Lines with a problem have their number marked. */
export function SourceEditor({ text, problems, area, onText }: SourceEditorProps) {
  const worst = new Map<number, Problem['severity']>();
  for (const { line, severity } of problems) if (worst.get(line) !== 'error') worst.set(line, severity);
  const lines = Math.min(text.split('\n').length, MOST_LINES);
  return (
    <Field label={message('options_source')}>
      {(control) => (
        <div class="source">
          <ol class="source-numbers" aria-hidden="true">
            {Array.from({ length: lines }, (_, index) => (
              <li key={index} class={worst.has(index + 1) ? `source-${worst.get(index + 1)}` : undefined}>
                {index + 1}
              </li>
            ))}
          </ol>
          <textarea
            {...control}
            ref={area}
            rows={Math.max(12, lines)}
            wrap="off"
            spellcheck={false}
            autocapitalize="off"
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}
