import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { redact } from '../../lib/phrases/redact.ts';
import { message } from '../../lib/platform/messages.ts';
import type { LibraryPhrase } from '../../lib/store/library.ts';
import { savePhrase } from '../../lib/store/phrases.ts';
import { TROUBLE_WORDS } from '../hooks/trouble-words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

export interface PhraseEditorProps {
  /** Null writes a new one. A built-in phrase stays as it is: its edit becomes a phrase of the agent's own. */
  readonly phrase: LibraryPhrase | null;
  readonly onSaved: (words: string) => void;
  readonly onCancel: () => void;
}

/** One phrase as text. Says what it will take out before it is stored. */
export function PhraseEditor({ phrase, onSaved, onCancel }: PhraseEditorProps) {
  const [text, setText] = useState(phrase?.text ?? '');
  const [error, setError] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);

  const kept = redact(text).trim();
  const save = async () => {
    const saved = await savePhrase(phrase?.stored?.id ?? null, text);
    if (!saved.ok) return setError(message(TROUBLE_WORDS[saved.trouble]));
    if (saved.value === null) return setError(message('popup_phrase_empty'));
    onSaved(message('popup_saved'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };

  return (
    <form
      class="popup-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={message(phrase ? 'popup_edit_phrase' : 'popup_new_phrase')} hint={message('popup_phrase_hint')} error={error}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={5}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setError(undefined);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {kept !== text.trim() && (
        <p class="popup-kept">
          {message('popup_kept_as')} <q>{kept}</q>
        </p>
      )}
      <div class="popup-form-actions">
        <Button kind="quiet" keys="Escape" onClick={onCancel}>
          {message('popup_cancel')}
        </Button>
        <Button kind="act" type="submit" keys="Ctrl+Enter">
          {message('popup_save')}
        </Button>
      </div>
    </form>
  );
}
