/** The popup's three tabs, in order; Alt with its number opens one. */
export const TABS = ['phrases', 'page', 'scratchpad'] as const;
export type Tab = (typeof TABS)[number];
