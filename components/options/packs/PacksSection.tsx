import { useCallback, useState } from 'preact/hooks';
import { message } from '../../../lib/platform/messages.ts';
import { send } from '../../../lib/platform/send.ts';
import { listPacks } from '../../../lib/store/packs.ts';
import starter from '../../../public/packs/starter.yaml?raw';
import { useStored } from '../../hooks/use-stored.ts';
import { Button } from '../../ui/Button.tsx';
import { Head } from '../Head.tsx';
import { Toast, type ToastText } from '../Toast.tsx';
import { TroubleNote } from '../TroubleNote.tsx';
import { DropZone } from './DropZone.tsx';
import { PackCard } from './PackCard.tsx';
import { PackImport } from './PackImport.tsx';
import type { PackFile } from './pack-file.ts';

/** A team's rule packs: bring one in, turn it off, take it out. */
export function PacksSection() {
  const { stored, reload } = useStored(listPacks);
  const [file, setFile] = useState<PackFile | null>(null);
  const [toast, tell] = useState<ToastText | null>(null);

  const changed = useCallback(
    async (next: ToastText) => {
      await reload();
      tell(next);
      await send('packs/changed');
    },
    [reload],
  );

  if (file) {
    return (
      <PackImport
        file={file}
        installed={stored?.ok ? stored.value : []}
        onCancel={() => setFile(null)}
        onAdded={(words) => {
          setFile(null);
          void changed({ words });
        }}
      />
    );
  }
  const packs = stored?.ok ? stored.value : [];
  return (
    <>
      <Head title={message('options_packs')}>{message('options_packs_lead')}</Head>
      {stored && !stored.ok && <TroubleNote trouble={stored.trouble} onRetry={() => void reload()} />}
      {packs.length > 0 && (
        <ul class="cards">
          {packs.map((pack) => (
            <PackCard key={pack.id} stored={pack} onChanged={changed} />
          ))}
        </ul>
      )}
      {stored?.ok && (
        <DropZone empty={packs.length === 0} onFile={setFile}>
          <Button onClick={() => setFile({ name: 'starter.yaml', text: starter })}>
            {message('options_start_from_starter')}
          </Button>
          <Button onClick={() => setFile({ name: '', text: '' })}>{message('options_paste')}</Button>
        </DropZone>
      )}
      <p class="soft">
        <a href="/packs/starter.yaml" download="starter.yaml">
          {message('options_download_starter')}
        </a>
      </p>
      <Toast toast={toast} />
    </>
  );
}
