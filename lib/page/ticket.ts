import type { Site } from '../sites/types.ts';

/** The ticket that a path names; undefined when it names none. */
export function ticketIn(site: Site, pathname: string): string | undefined {
  const segments = split(pathname);
  for (const { path, prefix = '' } of site.ticketPaths) {
    const pattern = split(path);
    const at = pattern.indexOf(':id');
    const id = segments[at] ?? '';
    // What follows the id is a part of the ticket's page; what stands before it must be exactly this.
    if (/^\d+$/.test(id) && pattern.every((segment, i) => i === at || segment === segments[i])) return prefix + id;
  }
  return undefined;
}

const split = (path: string): string[] => path.split('/').filter((segment) => segment !== '');
