/** Initials on a quiet colour that stays with the name. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return (
    <span class="avatar" aria-hidden="true" style={{ '--hue': String(hue), '--size': `${size}px` }}>
      {initials}
    </span>
  );
}
