import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reframe, Span } from '../../lib/analyzer/types.ts';
import { message, plural } from '../../lib/platform/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice, type NoticeText } from './Notice.tsx';
import { ScratchFinding } from './ScratchFinding.tsx';
import { useCoaching } from './use-coaching.ts';
import { useScratch } from './use-scratch.ts';

/** Paste a draft and have it coached here: for replies that are written elsewhere. */
export function Scratchpad() {
  const [scratch, setScratch] = useScratch();
  const { analysis, away } = useCoaching(scratch);
  const [notice, tell] = useState<NoticeText | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const ready = scratch !== undefined;
  useLayoutEffect(() => {
    if (ready) area.current?.focus();
  }, [ready]);
  if (!scratch) return null;

  const select = ({ start, end }: Span) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const apply = ({ replaces, text }: Reframe) => {
    const { draft } = scratch;
    setScratch({ ...scratch, draft: draft.slice(0, replaces.start) + text + draft.slice(replaces.end) });
    tell({
      words: message('popup_applied'),
      undo: () => {
        setScratch({ ...scratch, draft });
        tell(null);
      },
    });
    // After the text area shows the new text.
    requestAnimationFrame(() => select({ start: replaces.start, end: replaces.start + text.length }));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(scratch.draft);
    tell({ words: message('popup_copied') });
  };
  const findings = analysis?.findings ?? [];

  return (
    <div class="scratchpad">
      <div class="scratch-scroll">
        <Field label={message('popup_draft')}>
          {(control) => (
            <textarea
              {...control}
              ref={area}
              rows={7}
              placeholder={message('popup_draft_placeholder')}
              value={scratch.draft}
              onInput={(event) => {
                setScratch({ ...scratch, draft: event.currentTarget.value });
                tell(null);
              }}
            />
          )}
        </Field>
        <details class="scratch-customer" open={scratch.customer !== ''}>
          <summary>{message('popup_customer')}</summary>
          <Field label={message('popup_customer')} labelHidden hint={message('popup_customer_hint')}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                value={scratch.customer}
                onInput={(event) => setScratch({ ...scratch, customer: event.currentTarget.value })}
              />
            )}
          </Field>
        </details>
        <h2 class="scratch-count" aria-live="polite">
          {away
            ? message('popup_analyser_away')
            : scratch.draft.trim() === ''
              ? message('popup_scratch_empty')
              : analysis && (findings.length > 0 ? plural('popup_findings', findings.length) : message('popup_scratch_clear'))}
        </h2>
        <ul class="scratch-findings">
          {findings.map((finding) => (
            <ScratchFinding
              key={`${finding.rule} ${finding.spans[0].start}`}
              finding={finding}
              onSelect={select}
              onApply={apply}
            />
          ))}
        </ul>
      </div>
      <Notice notice={notice}>
        <div class="scratch-actions">
          <Button disabled={scratch.draft === ''} onClick={() => void copy()}>
            {message('popup_copy_draft')}
          </Button>
          <Button kind="quiet" disabled={scratch.draft === ''} onClick={() => setScratch({ draft: '', customer: '' })}>
            {message('popup_clear')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
