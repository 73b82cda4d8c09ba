import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { messagesWithRules } from './scripts/messages.ts';

export default defineConfig({
  // Every edge between modules is an import that a reader can see.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
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
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'attune@attune.example', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
