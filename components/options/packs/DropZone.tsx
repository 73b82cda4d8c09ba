import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { message } from '../../../lib/platform/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { UploadIcon } from '../../ui/Icon.tsx';
import { type PackFile, readPackFile } from './pack-file.ts';

export interface DropZoneProps {
  /** No pack is there yet: then this says what a pack is for. */
  readonly empty: boolean;
  readonly onFile: (file: PackFile) => void;
  /** Further ways in. */
  readonly children: ComponentChildren;
}

/** Where a pack comes in: chosen or dropped. A text pasted anywhere on it counts as well. */
export function DropZone({ empty, onFile, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) onFile(await readPackFile(file));
  };
  return (
    <section
      class={over ? 'drop drop-over' : 'drop'}
      aria-label={message('options_add_pack')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain');
        if (text) onFile({ name: '', text });
      }}
    >
      <UploadIcon />
      <h2>{message(empty ? 'options_no_packs' : 'options_add_pack')}</h2>
      <p>{message(empty ? 'options_no_packs_next' : 'options_drop_here')}</p>
      <div class="actions">
        <Button kind={empty ? 'act' : 'plain'} onClick={() => input.current?.click()}>
          {message('options_choose_file')}
        </Button>
        {children}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
