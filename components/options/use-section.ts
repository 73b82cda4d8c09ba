import { useEffect, useState } from 'preact/hooks';
import { type Section, sectionOf } from './sections.ts';

/** The section that the address names: the browser's Back works, and a link can point at it. */
export function useSection(): Section {
  const [section, setSection] = useState(sectionOf(location.hash));
  useEffect(() => {
    const lifetime = new AbortController();
    const follow = () => setSection(sectionOf(location.hash));
    window.addEventListener('hashchange', follow, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
  return section;
}
