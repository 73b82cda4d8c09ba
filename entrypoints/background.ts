import { defineBackground } from 'wxt/utils/define-background';
import { composerStatus, insertIntoComposer, rememberComposer } from '../lib/background/composers.ts';
import { Engine } from '../lib/background/engine.ts';
import { handle } from '../lib/platform/handle.ts';
import { report } from '../lib/platform/report.ts';
import { rememberUse } from '../lib/store/phrases.ts';
import { bumpRules } from '../lib/store/rules-revision.ts';

/** Judges drafts and keeps phrases. Holds only what can be built anew: the browser stops it whenever it likes. */
export default defineBackground({
  // A module shares the analyser's chunk with the options page and the popup: half the download in Chrome.
  type: 'module',
  main() {
    const engine = new Engine();
    handle({
      analyze: (question) => engine.analyze(question),
      warm: () => engine.warm(),
      'phrases/used': async (used) => {
        const kept = await rememberUse(used);
        if (!kept.ok) report('phrases', new Error(String(kept.trouble)));
      },
      'packs/changed': async () => {
        engine.renew();
        await bumpRules();
      },
      'composer/focused': (_nothing, sender) => rememberComposer(sender),
      'composer/insert': (text) => insertIntoComposer(text),
      'composer/status': () => composerStatus(),
    });
  },
});
