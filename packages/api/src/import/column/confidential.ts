import type { CellReader } from './import-column.js';

/** The same reader for a column that tells of a person. */
export const confidential = (reader: CellReader): CellReader => ({ ...reader, confidential: true });

/** What faults show instead of a confidential value. */
export const WITHHELD = '***';
