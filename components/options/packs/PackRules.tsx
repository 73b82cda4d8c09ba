import type { Pack } from '../../../lib/packs/schema.ts';
import { message } from '../../../lib/platform/messages.ts';
import { LevelShape } from '../../ui/LevelShape.tsx';

/** A pack's rules at a glance. */
export function PackRules({ pack }: { readonly pack: Pack }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col" class="column-wide">
            {message('options_column_rule')}
          </th>
          <th scope="col">{message('options_column_match')}</th>
          <th scope="col">{message('options_column_reframes')}</th>
        </tr>
      </thead>
      <tbody>
        {pack.rules.map((rule) => (
          <tr key={rule.id}>
            <th scope="row">
              <span class="rule-what">
                <LevelShape level={rule.level} label={message(`overlay_level_${rule.level}`)} />
                {rule.what}
              </span>
              <span class="soft">{rule.why}</span>
            </th>
            <td>
              {rule.match.map((pattern) => (
                <code key={pattern}>{pattern}</code>
              ))}
              {rule.unless.length > 0 && (
                <span class="soft">
                  {message('options_unless')}{' '}
                  {rule.unless.map((pattern) => (
                    <code key={pattern}>{pattern}</code>
                  ))}
                </span>
              )}
            </td>
            <td>
              {rule.reframes.length > 0 ? (
                rule.reframes.map((text) => <p key={text}>{text}</p>)
              ) : (
                <span class="soft">{message('options_no_reframes')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
