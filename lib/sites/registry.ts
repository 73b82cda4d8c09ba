import { freshdesk } from './freshdesk.ts';
import { matchesPattern } from './match-pattern.ts';
import type { Site } from './types.ts';
import { zendesk } from './zendesk.ts';

/** Every helpdesk that is known: one import and one entry a site. */
export const SITES: readonly Site[] = [zendesk, freshdesk];

const shipped = SITES.filter((site) => site.shipped);
/** What the manifest asks for at installation. */
export const SHIPPED_MATCHES: readonly string[] = shipped.flatMap((site) => site.matches);
export const SHIPPED_EXCLUDES: readonly string[] = shipped.flatMap((site) => site.excludes ?? []);

/** The helpdesk at this address; undefined when it is none that is known. */
export function siteAt(address: string): Site | undefined {
  const matches = (patterns: readonly string[] = []) => patterns.some((pattern) => matchesPattern(pattern, address));
  return SITES.find((site) => matches(site.matches) && !matches(site.excludes));
}

/** A helpdesk's own name by its id; the id where it is none of ours. */
export const siteName = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id;
