import { message } from '../../../lib/platform/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon } from '../../ui/Icon.tsx';
import { useRecovered } from '../recovered.ts';
import { when } from './when.ts';

/** Settings that could not be read: set back to their defaults, with what stood there kept to be seen. */
export function RecoveredList() {
  const { recovered, forget } = useRecovered();
  return (
    <section>
      <h2>{message('options_recovered')}</h2>
      {recovered.length === 0 ? (
        <p class="fine">
          <CheckIcon />
          {message('options_recovered_none')}
        </p>
      ) : (
        <>
          <p>{message('options_recovered_means')}</p>
          <ul class="log">
            {recovered.map(({ name, at, value }) => (
              <li key={`${name} ${at}`}>
                <p>
                  <b>{name}</b> <span class="soft">{when(at)}</span>
                </p>
                <pre>{JSON.stringify(value, null, 2)}</pre>
              </li>
            ))}
          </ul>
          <Button onClick={() => void forget()}>{message('options_recovered_forget')}</Button>
        </>
      )}
    </section>
  );
}
