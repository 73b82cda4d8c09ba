import type { ComponentChildren } from 'preact';

/** A section's title, one sentence on what it is for, and what can be done at once. */
export function Head({ title, children, actions }: { title: string; children: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <header class="head">
      <div>
        <h1>{title}</h1>
        <p class="lead">{children}</p>
      </div>
      {actions && <div class="head-actions">{actions}</div>}
    </header>
  );
}
