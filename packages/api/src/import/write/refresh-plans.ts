import type { Client } from 'pg';
import type { ImportKind } from '../kind/import-kind.js';

/** Below this any plan is quick. */
const FEW = 1_000;

/**
 * Makes PostgreSQL plan for the rows that are there now. It would go by what it counted before the import (nothing, in a
 * new database), and triggers keep the plans of their first run, which may have seen no rows at all; either way tables
 * of ten thousands would be joined row by row, for hours.
 */
export async function refreshPlans(client: Client, { joins }: ImportKind, rows: number): Promise<void> {
  if (rows < FEW) return;
  await client.query(`analyze ${joins.join(', ')}; discard plans`);
}
