import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { messagesWithRules } from './scripts/messages.ts';

/** The oldest browsers with all we lean on: `light-dark()`, and highlights over a live editor, which came to Firefox in 140. */
const OLDEST = { chrome: '125', firefox: '140' };

export default defineConfig({
  // Every edge between modules is an import that a reader can see.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    build: {
      // Without it `light-dark()` is rewritten for older browsers, in a way that does not survive a shadow root.
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // Vite's stand-in for `modulepreload` calls fetch, and no shipped code may.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    // The rules' own words become translatable messages, so that a rule stays one file.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: '_locales/en/messages.json', contents: messagesWithRules() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attune@attune.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
});
