import type { SessionEffect } from '../session/types.ts';

/** One way to do each thing the reducer can ask for: a new effect without one does not compile. */
export type Performers = { readonly [Name in SessionEffect['do']]: (effect: Extract<SessionEffect, { do: Name }>) => void };

export function perform(effect: SessionEffect, performers: Performers): void {
  // Each performer is typed for its own effect; the choice by name cannot be.
  (performers[effect.do] as (effect: SessionEffect) => void)(effect);
}
