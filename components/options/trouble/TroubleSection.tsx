import { useState } from 'preact/hooks';
import { message } from '../../../lib/platform/messages.ts';
import { eraseDatabase } from '../../../lib/store/db.ts';
import { countPhrases } from '../../../lib/store/phrases.ts';
import { TROUBLE_WORDS } from '../../hooks/trouble-words.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, WarningIcon } from '../../ui/Icon.tsx';
import { Confirm } from '../Confirm.tsx';
import { Head } from '../Head.tsx';
import { FaultList } from './FaultList.tsx';
import { RecoveredList } from './RecoveredList.tsx';

/** What went wrong on this device, in plain words, with what can be done about it. */
export function TroubleSection() {
  const { stored, reload } = useStored(countPhrases);
  const [asking, ask] = useState(false);
  return (
    <>
      <Head title={message('options_trouble')}>{message('options_trouble_lead')}</Head>
      <section>
        <h2>{message('options_library')}</h2>
        {stored?.ok && (
          <p class="fine">
            <CheckIcon />
            {message('options_library_fine')}
          </p>
        )}
        {stored && !stored.ok && (
          <div class="banner" role="alert">
            <WarningIcon />
            <span>{message(TROUBLE_WORDS[stored.trouble])}</span>
            <Button onClick={() => void reload()}>{message('options_retry')}</Button>
            <Button kind="danger" onClick={() => ask(true)}>
              {message('options_start_afresh')}
            </Button>
          </div>
        )}
      </section>
      <RecoveredList />
      <FaultList />
      <Confirm
        open={asking}
        title={message('options_start_afresh_sure')}
        action={message('options_start_afresh')}
        onCancel={() => ask(false)}
        onConfirm={async () => {
          ask(false);
          await eraseDatabase();
          await reload();
        }}
      >
        {message('options_start_afresh_warning')}
      </Confirm>
    </>
  );
}
