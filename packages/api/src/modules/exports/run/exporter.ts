import type { ViewedDatabase } from '../../../database/rows/viewed-database.js';
import { redactError } from '../../privacy/redact-error.js';

/** What exports are made with. */
export interface Exporter {
  database: Pick<ViewedDatabase, 'within' | 'whole'>;
  /** Holds the files; made when the first one is written. */
  folder: string;
  now: () => Date;
  complain: (error: unknown) => void;
  /** How often a run tells of its progress and hears that it was cancelled. */
  beatMs: number;
}

export const exporter = (wanted: Pick<Exporter, 'database' | 'folder'> & Partial<Exporter>): Exporter => ({
  now: () => new Date(),
  complain: (error) => console.error(redactError(error)),
  beatMs: 1_000,
  ...wanted,
});
