import { useEffect, useState } from 'preact/hooks';
import { message } from '../../../lib/platform/messages.ts';
import { type Fault, faults, forgetFaults } from '../../../lib/platform/report.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, CopyIcon } from '../../ui/Icon.tsx';
import { when } from './when.ts';

/** The last unexpected errors, last first: to be copied into a report, as they hold nothing that anybody wrote. */
export function FaultList() {
  const [found, setFound] = useState<readonly Fault[]>([]);
  useEffect(() => {
    void faults().then((list) => setFound([...list].reverse()));
  }, []);
  const forget = async () => {
    await forgetFaults();
    setFound([]);
  };
  return (
    <section>
      <h2>{message('options_faults')}</h2>
      {found.length === 0 ? (
        <p class="fine">
          <CheckIcon />
          {message('options_faults_none')}
        </p>
      ) : (
        <>
          <p>{message('options_faults_means')}</p>
          <ul class="log">
            {found.map((fault) => (
              <li key={`${fault.at} ${fault.part} ${fault.name}`}>
                <p>
                  <b>{fault.name}</b> {fault.part} <span class="soft">{when(fault.at)}</span>
                </p>
                {fault.stack && <pre>{fault.stack}</pre>}
              </li>
            ))}
          </ul>
          <div class="actions">
            <Button onClick={() => void navigator.clipboard.writeText(JSON.stringify(found, null, 2))}>
              <CopyIcon />
              {message('options_faults_copy')}
            </Button>
            <Button onClick={() => void forget()}>{message('options_faults_forget')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
