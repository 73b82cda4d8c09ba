import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillSlots, slotNames } from '../../lib/phrases/slot-text.ts';
import { message } from '../../lib/platform/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { PhraseText } from './PhraseText.tsx';
import { slotWords } from './phrase-words.ts';

export interface FillSlotsProps {
  readonly text: string;
  readonly onFilled: (text: string) => void;
  readonly onCancel: () => void;
}

/** Asks for what the phrase leaves open, so that no bracket goes out to a customer. What is left empty stays a slot. */
export function FillSlots({ text, onFilled, onCancel }: FillSlotsProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const filled = fillSlots(text, values);

  return (
    <form
      class="popup-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onFilled(filled);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <p class="popup-preview">
        <PhraseText text={filled} />
      </p>
      {slotNames(text).map((name) => (
        <Field key={name} label={capital(slotWords(name))}>
          {(control) => (
            <input
              {...control}
              autocomplete="off"
              value={values[name] ?? ''}
              onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <div class="popup-form-actions">
        <Button kind="quiet" keys="Escape" onClick={onCancel}>
          {message('popup_cancel')}
        </Button>
        <Button kind="act" type="submit" keys="Enter">
          {message('popup_insert')}
        </Button>
      </div>
    </form>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
