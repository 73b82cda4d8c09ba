import { editorOf } from '../editors/registry.ts';
import type { Composer } from '../page/composer.ts';
import { watchPage } from '../page/watch.ts';
import { extensionIsGone } from '../platform/gone.ts';
import { handleInPage } from '../platform/handle.ts';
import { report } from '../platform/report.ts';
import { send } from '../platform/send.ts';
import type { Silence } from '../session/types.ts';
import type { Site } from '../sites/types.ts';
import { watchRules } from '../store/rules-revision.ts';
import { corner, level, panelOpen, rulesOff } from '../store/settings.ts';
import { type Box, openBox } from './driver.ts';
import type { BoxPorts, Quiet } from './ports.ts';
import { QuietMemory } from './quiet.ts';
import { watchSilence } from './silence.ts';
import { statusOf } from './status.ts';
import { showUnreadable } from './unreadable.ts';
import { world } from './world.ts';

type Draw = (composer: HTMLElement) => Pick<BoxPorts, 'overlay' | 'mount' | 'theme' | 'controls'>;

interface Open {
  readonly composer: Composer;
  readonly editor: string | null;
  readonly lifetime: AbortController;
  box: Box | null;
}

/**
 * Follows the agent over a helpdesk's pages: opens the box of the composer in front, closes it when it has gone, and answers the
 * popup. Ends with `signal`, and by `gone` when the extension was reloaded under the page.
 */
export function followAgent(site: Site, draw: Draw, gone: () => void, signal: AbortSignal): void {
  const quiet = new QuietMemory();
  let open: Open | null = null;
  let silence: Silence | null = null;

  const found = async (composer: Composer): Promise<void> => {
    const editor = editorOf(composer.element);
    const lifetime = new AbortController();
    const ends = AbortSignal.any([signal, lifetime.signal]);
    const mine: Open = { composer, editor: editor?.id ?? null, lifetime, box: null };
    const remember = (said: Quiet) => quiet.remember(composer.ticket, said);
    const ports = world(site.id, { remember }, draw(composer.element), gone);
    open = mine;
    if (!editor) return showUnreadable(composer, ports, ends);
    warm();
    const opening = { silence, panelOpen: await panelOpen.get(), corner: await corner.get(), ...quiet.of(composer.ticket) };
    if (ends.aborted) return;
    const handle = editor.open(composer.element, ends);
    composer.element.addEventListener('focus', () => tell('composer/focused'), { passive: true, signal: ends });
    mine.box = openBox({ composer, handle, silentLines: site.silentLines ?? [], opening, ports }, ends);
    // The settings may have been read before the first message of another tab's change arrived.
    mine.box.silence(silence);
    if (composer.element.contains(document.activeElement)) tell('composer/focused');
  };
  const failed = (error: unknown): void => {
    if (extensionIsGone()) gone();
    else report('coach', error);
  };
  const lost = (): void => {
    open?.lifetime.abort();
    open = null;
  };
  const tell = (name: 'composer/focused' | 'warm'): void => {
    // Nothing depends on its arrival: the next one does the same. But it tells whether anybody is still there.
    send(name).catch(() => extensionIsGone() && gone());
  };
  const warm = (): void => tell('warm');

  watchSilence(
    site.id,
    (now) => {
      silence = now;
      open?.box?.silence(now);
    },
    signal,
  );
  for (const setting of [rulesOff, level]) setting.watch(() => open?.box?.rulesChanged(), signal);
  watchRules(() => open?.box?.rulesChanged(), signal);
  const page = watchPage(site, document, { found: (composer) => void found(composer).catch(failed), lost }, signal);
  handleInPage(
    {
      'composer/insert': (text) => open?.box?.insert(text) ?? 'gone',
      'composer/status': () => statusOf(site, page.current(), open?.editor ?? null, open?.box?.session ?? null),
    },
    signal,
  );
}
