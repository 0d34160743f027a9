import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';

/** An entry of the audit log as it is noted elsewhere, to be found again: `<id>:<hash>`. */
export interface AuditMark {
  id: string;
  /** Lower-case hexadecimal. */
  hash: string;
}

/** The mark of a text; undefined for what is none. */
export function readMark(text: string): AuditMark | undefined {
  const [, id, hash] = /^([1-9]\d{0,17}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return id && hash ? { id, hash } : undefined;
}

/** What became of an entry that was noted: entries that are removed from the end leave a chain that is whole. */
export async function findMark(whole: Kysely<Tables>, { id, hash }: AuditMark): Promise<'SAME' | 'OTHER' | 'GONE'> {
  const { rows } = await sql<{ same: boolean }>`
    select coalesce(encode(hash, 'hex') = ${hash}, false) as same from audit_entry where id = ${id}::bigint`.execute(
    whole,
  );
  if (!rows[0]) return 'GONE';
  return rows[0].same ? 'SAME' : 'OTHER';
}
