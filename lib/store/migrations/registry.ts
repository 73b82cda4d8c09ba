import type { Migration } from './migration.ts';
import { v1 } from './v1.ts';

/** Every shape the database ever had, oldest first. Only ever grows. */
export const MIGRATIONS: readonly Migration[] = [v1];
