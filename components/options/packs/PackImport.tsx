import { useEffect, useRef, useState } from 'preact/hooks';
import { message, plural } from '../../../lib/platform/messages.ts';
import type { StoredPack } from '../../../lib/store/db.ts';
import { savePack } from '../../../lib/store/packs.ts';
import { TROUBLE_WORDS } from '../../hooks/trouble-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Head } from '../Head.tsx';
import { PackRules } from './PackRules.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { PackFile } from './pack-file.ts';
import { SourceEditor } from './SourceEditor.tsx';
import { type CheckedPack, useCheckedPack } from './use-checked-pack.ts';

export interface PackImportProps {
  readonly file: PackFile;
  readonly installed: readonly StoredPack[];
  readonly onAdded: (words: string) => void;
  readonly onCancel: () => void;
}

/** A pack file before it goes in: what is wrong with it, beside its own lines, and what it would do. */
export function PackImport({ file, installed, onAdded, onCancel }: PackImportProps) {
  const [text, setText] = useState(file.text);
  const [trouble, setTrouble] = useState<string>();
  const source = useRef<HTMLTextAreaElement>(null);
  const checked = useCheckedPack(text);
  const { pack, problems } = checked;
  const older = installed.find((stored) => stored.id === pack?.id);
  useEffect(() => window.scrollTo(0, 0), []);

  const add = async () => {
    if (!pack) return;
    const saved = await savePack(pack, text);
    if (!saved.ok) return setTrouble(message(TROUBLE_WORDS[saved.trouble]));
    onAdded(`${message('options_pack_added', pack.name)} ${plural('options_rules_on', pack.rules.length)}`);
  };
  const empty = text.trim() === '';
  return (
    <>
      <Head
        title={file.name || message('options_pasted')}
        actions={
          <>
            <Button onClick={onCancel}>{message('options_cancel')}</Button>
            <Button kind="act" disabled={!pack || pack.rules.length === 0} onClick={() => void add()}>
              {older ? message('options_replace_pack', older.pack.name, older.pack.version) : message('options_add_pack')}
            </Button>
          </>
        }
      >
        <span role="status">{empty ? message('options_paste_next') : verdict(checked)}</span>
      </Head>
      {trouble && (
        <p class="banner" role="alert">
          {trouble}
        </p>
      )}
      {!empty && problems.length > 0 && <ProblemList problems={problems} text={text} source={source} />}
      <SourceEditor text={text} problems={empty ? [] : problems} area={source} onText={setText} />
      {pack && pack.rules.length > 0 && (
        <section>
          <h2>{message('options_pack_rules')}</h2>
          <PackRules pack={pack} />
        </section>
      )}
    </>
  );
}

/** The state of the file in one line. */
function verdict({ pack, problems, tried, tests }: CheckedPack): string {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!pack) return message('options_pack_refused', plural('options_problems', errors.length));
  const broken = new Set(errors.map((problem) => problem.rule)).size;
  return [
    broken > 0
      ? message('options_pack_partly', plural('options_rules', pack.rules.length), plural('options_rules', broken))
      : message('options_pack_whole', plural('options_rules', pack.rules.length)),
    tests > 0 && (tried < tests ? message('options_trying', tried, tests) : message('options_tried', tests)),
  ]
    .filter(Boolean)
    .join(' ');
}
