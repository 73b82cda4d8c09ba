const DAY = 86_400_000;

/** A log's time in the words of a helpdesk: the hour today, the weekday within a week, else the date. */
export function logTime(iso: string, now = Date.now()): string {
  const at = new Date(iso);
  const hour = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (new Date(now).toDateString() === at.toDateString()) return `Today ${hour}`;
  if (now - at.getTime() < 6 * DAY) return `${at.toLocaleDateString('en-GB', { weekday: 'short' })} ${hour}`;
  return `${at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${hour}`;
}

/** How long ago, in the largest whole unit: `3 days ago`. */
export function ago(iso: string, now = Date.now()): string {
  const minutes = Math.max(1, Math.round((now - new Date(iso).getTime()) / 60_000));
  if (minutes < 60) return count(minutes, 'minute');
  if (minutes < 1440) return count(Math.floor(minutes / 60), 'hour');
  return count(Math.floor(minutes / 1440), 'day');
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'} ago`;
}
