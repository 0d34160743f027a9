import type { RawRow } from './raw-row.js';

/** Rows of a file in batches, with how far it has been read: 0 to 1. */
export interface RowSource {
  rows(): AsyncGenerator<RawRow[]>;
  fraction(): number;
  close(): Promise<void>;
}
