import { useState } from 'preact/hooks';
import { message, plural } from '../../../lib/platform/messages.ts';
import { send } from '../../../lib/platform/send.ts';
import { eraseEverything } from '../../../lib/store/erase.ts';
import { listPacks } from '../../../lib/store/packs.ts';
import { erasePhrases, listPhrases } from '../../../lib/store/phrases.ts';
import { TROUBLE_WORDS } from '../../hooks/trouble-words.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { Button } from '../../ui/Button.tsx';
import { DownloadIcon } from '../../ui/Icon.tsx';
import { Confirm } from '../Confirm.tsx';
import { download } from '../download.ts';
import { Head } from '../Head.tsx';
import { Toast, type ToastText } from '../Toast.tsx';
import { TroubleNote } from '../TroubleNote.tsx';
import { StoredRow, StoredTable } from './StoredTable.tsx';
import { useKeptCounts } from './use-kept-counts.ts';

type Question = 'phrases' | 'everything';

/** What is stored, how much of it, and how to take it along or be rid of it. */
export function PrivacySection() {
  const phrases = useStored(listPhrases);
  const packs = useStored(listPacks);
  const [counts, recount] = useKeptCounts();
  const [question, ask] = useState<Question | null>(null);
  const [toast, tell] = useState<ToastText | null>(null);
  const trouble = [phrases.stored, packs.stored].find((stored) => stored && !stored.ok);
  const own = phrases.stored?.ok ? phrases.stored.value : [];
  const reload = () => Promise.all([phrases.reload(), packs.reload(), recount()]);

  const exportPhrases = () => {
    const kept = own.map(({ key: _, ...phrase }) => phrase);
    download(
      'attune-phrases.json',
      `${JSON.stringify({ format: 'attune-phrases/1', phrases: kept }, null, 2)}\n`,
      'application/json',
    );
    tell({ words: plural('options_exported', kept.length) });
  };
  const erase = async (what: Question) => {
    ask(null);
    const erased = what === 'phrases' ? await erasePhrases() : await eraseEverything();
    await reload();
    tell({ words: erased.ok ? message(`options_erased_${what}`) : message(TROUBLE_WORDS[erased.trouble]) });
    if (what === 'everything') await send('packs/changed');
  };

  return (
    <>
      <Head title={message('options_privacy')}>{message('options_privacy_lead')}</Head>
      {trouble && !trouble.ok && <TroubleNote trouble={trouble.trouble} onRetry={() => void reload()} />}
      <StoredTable>
        <StoredRow kind="phrases" count={own.length}>
          <Button disabled={own.length === 0} onClick={exportPhrases}>
            <DownloadIcon />
            {message('options_export')}
          </Button>
          <Button kind="danger" disabled={own.length === 0} onClick={() => ask('phrases')}>
            {message('options_erase')}
          </Button>
        </StoredRow>
        <StoredRow kind="packs" count={packs.stored?.ok ? packs.stored.value.length : 0}>
          <a href="#packs">{message('options_packs')}</a>
        </StoredRow>
        <StoredRow kind="settings" count={counts.settings}>
          <a href="#sites">{message('options_sites')}</a>
        </StoredRow>
        <StoredRow kind="faults" count={counts.faults}>
          <a href="#trouble">{message('options_trouble')}</a>
        </StoredRow>
      </StoredTable>
      <section>
        <h2>{message('options_never')}</h2>
        <p>{message('options_never_means')}</p>
      </section>
      <section>
        <h2>{message('options_erase_all')}</h2>
        <p>{message('options_erase_all_means')}</p>
        <Button kind="danger" onClick={() => ask('everything')}>
          {message('options_erase_all')}
        </Button>
      </section>
      <Confirm
        open={question !== null}
        title={message(question === 'phrases' ? 'options_erase_phrases_sure' : 'options_erase_all_sure')}
        action={message('options_erase')}
        onCancel={() => ask(null)}
        onConfirm={() => question && void erase(question)}
      >
        {message(question === 'phrases' ? 'options_erase_phrases_warning' : 'options_erase_all_warning')}
      </Confirm>
      <Toast toast={toast} />
    </>
  );
}
