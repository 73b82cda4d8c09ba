import messages from '../../../public/_locales/en/messages.json';

// In unit tests there is no page.
const rightToLeft = new URLSearchParams(globalThis.location?.search).get('dir') === 'rtl';

/** Stands in for the extension's own `browser` where the gallery needs it: the same messages, from the same file. */
export const browser = {
  i18n: {
    getMessage(key: string, values: readonly string[] = []): string {
      if (key === '@@bidi_dir') return rightToLeft ? 'rtl' : 'ltr';
      const text = (messages as Readonly<Record<string, { readonly message: string }>>)[key]?.message ?? '';
      return text.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
    },
    getUILanguage: () => 'en-GB',
  },
};
