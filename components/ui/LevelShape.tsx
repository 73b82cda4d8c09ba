import type { Level } from '../../lib/analyzer/types.ts';

/** Levels differ by shape as well as by colour: a diamond, a triangle, a ring. `label` says the level where no words near it do. */
export function LevelShape({ level, label }: { readonly level: Level; readonly label?: string | undefined }) {
  return (
    <>
      <svg class={`level-shape level-${level}`} viewBox="0 0 10 10" aria-hidden="true">
        {level === 'error' && <path d="M5 0 10 5 5 10 0 5Z" fill="currentColor" />}
        {level === 'warn' && <path d="M5 .8 9.8 9.4H.2Z" fill="currentColor" />}
        {level === 'hint' && <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.75" />}
      </svg>
      {label && <span class="visually-hidden">{label}</span>}
    </>
  );
}
