import { message } from '../../lib/platform/messages.ts';
import { siteName } from '../../lib/sites/registry.ts';
import { enabled, level, pausedUntil, SHOWN_LEVELS, sitesOff } from '../../lib/store/settings.ts';
import { useSetting } from '../hooks/use-setting.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Field } from '../ui/Field.tsx';
import { PauseIcon } from '../ui/Icon.tsx';

const HOUR = 60 * 60 * 1000;

/** On or off here and everywhere, a pause, and how much to show. The same words as in the overlay. */
export function SiteSwitches({ site }: { readonly site: string | null }) {
  const [on, setOn] = useSetting(enabled);
  const [off, setOff] = useSetting(sitesOff);
  const [until, setUntil] = useSetting(pausedUntil);
  const [mildest, setMildest] = useSetting(level);
  if (on === undefined || off === undefined || until === undefined || mildest === undefined) return null;
  const paused = until > Date.now();

  return (
    <section class="switches">
      <h2>{message('popup_switches')}</h2>
      <Check checked={on} onChange={setOn}>
        {message('popup_on_everywhere')}
      </Check>
      {site && (
        <Check
          checked={!off.includes(site)}
          disabled={!on}
          onChange={(here) => setOff(here ? off.filter((other) => other !== site) : [...off, site])}
        >
          {message('popup_on_site', siteName(site))}
        </Check>
      )}
      <Field label={message('popup_level')}>
        {(control) => (
          <select
            {...control}
            disabled={!on}
            value={mildest}
            onChange={({ currentTarget }) => setMildest(SHOWN_LEVELS.find((name) => name === currentTarget.value) ?? 'hint')}
          >
            {SHOWN_LEVELS.map((name) => (
              <option key={name} value={name} selected={name === mildest}>
                {message(`popup_level_${name}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="pause">
        <Button disabled={!on} onClick={() => setUntil(paused ? 0 : Date.now() + HOUR)}>
          <PauseIcon />
          {message(paused ? 'popup_resume' : 'popup_pause')}
        </Button>
        {paused && <span class="soft">{message('popup_paused_until', clock(until))}</span>}
      </div>
    </section>
  );
}

const clock = (time: number): string => new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(time);
