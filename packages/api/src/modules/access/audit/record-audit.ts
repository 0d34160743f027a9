import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { AuditOutcome } from '@uniongraph/schema/codes/audit-outcome';
import { type Kysely, sql } from 'kysely';
import { networkAddress } from '../../../shared/network-address.js';
import { soundText } from '../../../shared/sound-text.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';

/** Who did it, in which organization. */
interface AuditedViewer {
  principal: Viewer['principal'];
  organization: Pick<Viewer['organization'], 'code'>;
}

export interface AuditRecord {
  event: AuditEvent;
  outcome: AuditOutcome;
  viewer: AuditedViewer | null;
  /** Network address that it came from. */
  address?: string | null;
  /** What was acted upon, as `Type:key`. */
  subject?: string;
  /** No personal values: names of fields, codes, counts, the state before and after of what is not personal. */
  details?: Readonly<Record<string, unknown>>;
}

const LONGEST_SUBJECT = 255;
const LONGEST_TEXT = 2_000;

/** A line must not be lost for what a text in it is. */
const jsonOf = (details: object): string =>
  JSON.stringify(details, (_key, value) => (typeof value === 'string' ? soundText(value, LONGEST_TEXT) : value));

/** Appends a line to the audit log, in the transaction of `db` if it is one; `db` reads as the program, not as a viewer. */
export async function recordAudit(db: Kysely<Tables>, record: AuditRecord): Promise<void> {
  const { event, outcome, viewer, address, subject = null, details = null } = record;
  const principal = viewer?.principal;
  await sql`
    insert into audit_entry (event, outcome, principal_kind, principal_id, principal_name, organization_code, address,
      subject, details)
    values (${event}, ${outcome}, ${principal?.kind ?? null}, ${principal?.id ?? null}, ${principal?.name ?? null},
      ${viewer?.organization.code ?? null}, ${networkAddress(address)}, ${subject && soundText(subject, LONGEST_SUBJECT)}, ${details && jsonOf(details)}::jsonb)`.execute(
    db,
  );
}
