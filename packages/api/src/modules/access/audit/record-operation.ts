import type { Kysely } from 'kysely';
import type { Tables } from '../../../tables.js';
import { redactError } from '../../privacy/redact-error.js';
import { type AskedOperation, operationRecord } from './operation-record.js';
import { recordAudit } from './record-audit.js';

/**
 * Writes an operation into the audit log, if it belongs there, and tells whether it does. What is answered is done by
 * then, and is answered also when the line cannot be written, which then stands in the log of errors.
 */
export async function recordOperation(whole: Kysely<Tables>, asked: AskedOperation): Promise<boolean> {
  const record = operationRecord(asked);
  if (!record) return false;
  await recordAudit(whole, record).catch((error) => {
    const { viewer: _viewer, ...line } = record;
    const { id: principal, kind } = asked.viewer.principal;
    const lost = JSON.stringify({ ...line, principal, kind });
    console.error(`审计日志未能写入 / The audit log could not be written: ${lost}\n${redactError(error)}`);
  });
  return true;
}
