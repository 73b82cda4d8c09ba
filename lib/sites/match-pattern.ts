/** True when a match pattern of the manifest's kind (`https://*.zendesk.com/agent/*`) covers an address. */
export function matchesPattern(pattern: string, address: string): boolean {
  const [scheme = '', rest = ''] = pattern.split('://', 2);
  const slash = rest.indexOf('/');
  const host = rest.slice(0, slash);
  const url = new URL(address);
  const underHost = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return `${scheme}:` === url.protocol && underHost && covers(rest.slice(slash), url.pathname + url.search);
}

/** `*` stands for any run of characters. */
function covers(pattern: string, path: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return path === pattern;
  if (!path.startsWith(head) || !path.endsWith(tail)) return false;
  let at = head.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= path.length - tail.length;
}
