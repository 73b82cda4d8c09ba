/** A time in the words of the browser's language; '' for what is none. */
export function when(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) || time === 0
    ? ''
    : new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
