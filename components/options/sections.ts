/** The sections of the options page, in order; the address names the one that is open, as in #rules. */
export const SECTIONS = ['packs', 'rules', 'sites', 'privacy', 'trouble'] as const;
export type Section = (typeof SECTIONS)[number];

export function sectionOf(hash: string): Section {
  return SECTIONS.find((section) => `#${section}` === hash) ?? 'packs';
}
