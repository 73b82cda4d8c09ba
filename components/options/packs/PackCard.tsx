import { useId, useState } from 'preact/hooks';
import { message, plural } from '../../../lib/platform/messages.ts';
import type { StoredPack } from '../../../lib/store/db.ts';
import { enablePack, removePack, restorePack } from '../../../lib/store/packs.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { DownloadIcon, TrashIcon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { download } from '../download.ts';
import type { ToastText } from '../Toast.tsx';
import { PackRules } from './PackRules.tsx';

export interface PackCardProps {
  readonly stored: StoredPack;
  /** Something was changed: what to say about it. */
  readonly onChanged: (toast: ToastText) => Promise<void>;
}

/** One pack that is in. */
export function PackCard({ stored, onChanged }: PackCardProps) {
  const { pack } = stored;
  const [open, setOpen] = useState(false);
  const rules = useId();

  const enable = async (enabled: boolean) => {
    await enablePack(stored.id, enabled);
    await onChanged({ words: message(enabled ? 'options_pack_on' : 'options_pack_off', pack.name) });
  };
  const remove = async () => {
    await removePack(stored.id);
    const undo = async () => {
      await restorePack(stored);
      await onChanged({ words: message('options_pack_back', pack.name) });
    };
    await onChanged({ words: message('options_pack_removed', pack.name), undo });
  };
  const isJson = stored.source.trimStart().startsWith('{');

  return (
    <li class="card">
      <div class="card-head">
        <Check checked={stored.enabled} onChange={(on) => void enable(on)}>
          <span class="card-title">{pack.name}</span>
          <span class="soft">{about(stored)}</span>
        </Check>
        <div class="card-actions">
          <Button kind="quiet" aria-expanded={open} aria-controls={rules} onClick={() => setOpen(!open)}>
            {message(open ? 'options_hide_rules' : 'options_show_rules')}
          </Button>
          <IconButton
            label={message('options_download_pack', pack.name)}
            onClick={() =>
              download(`${pack.id}.${isJson ? 'json' : 'yaml'}`, stored.source, isJson ? 'application/json' : 'application/yaml')
            }
          >
            <DownloadIcon />
          </IconButton>
          <IconButton label={message('options_remove_pack', pack.name)} onClick={() => void remove()}>
            <TrashIcon />
          </IconButton>
        </div>
      </div>
      <div id={rules} hidden={!open}>
        {open && <PackRules pack={pack} />}
      </div>
    </li>
  );
}

function about({ pack }: StoredPack): string {
  return [message('options_version', pack.version), pack.author, plural('options_rules', pack.rules.length)]
    .filter(Boolean)
    .join(' · ');
}
