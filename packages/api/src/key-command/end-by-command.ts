import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { ViewedDatabase } from '../database/rows/viewed-database.js';
import { recordAudit } from '../modules/access/audit/record-audit.js';
import { keyState } from '../modules/access/keys/key-state.js';
import { revokeKey } from '../modules/access/keys/revoke-key.js';
import { rotateKey } from '../modules/access/keys/rotate-key.js';
import { CommandProblem } from '../shared/command-problem.js';
import type { KeyRequest } from './key-request.js';
import type { KeyCommandIo } from './run-key-command.js';

type Db = ViewedDatabase['whole'];

/** Makes the successor of a key; the last line of the answer is the new key. */
export function rotateByCommand(
  { whole }: ViewedDatabase,
  { prefix, overlapHours }: Extract<KeyRequest, { action: 'rotate' }>,
  { now, notes }: KeyCommandIo,
): Promise<string> {
  return whole.transaction().execute(async (db) => {
    const id = await idOf(db, prefix);
    const before = await keyState(db, id);
    const key = await rotateKey(db, id, overlapHours, null, now());
    const details = { by: 'COMMAND_LINE', successor: key.prefix, overlapHours };
    await record(db, 'KEY_ROTATE', id, { ...details, before, after: await keyState(db, id) });
    notes.write(
      `旧密钥 ${prefix} 再用 ${overlapHours} 小时后失效；新密钥只显示这一次：\n` +
        `Key ${prefix} works on for ${overlapHours} hours; its successor, shown this once:\n`,
    );
    return `${key.text}\n`;
  });
}

export function revokeByCommand({ whole }: ViewedDatabase, prefix: string, { now }: KeyCommandIo): Promise<string> {
  return whole.transaction().execute(async (db) => {
    const id = await idOf(db, prefix);
    const before = await keyState(db, id);
    if (!(await revokeKey(db, id, now()))) return `密钥 ${prefix} 早已停用。 Key ${prefix} was revoked before.\n`;
    await record(db, 'KEY_REVOKE', id, { by: 'COMMAND_LINE', before, after: await keyState(db, id) });
    return `密钥 ${prefix} 已停用，5 秒内处处生效。 Key ${prefix} is revoked, everywhere within 5 seconds.\n`;
  });
}

const record = (db: Db, event: AuditEvent, id: string, details: Record<string, unknown>) =>
  recordAudit(db, { event, outcome: 'SUCCEEDED', viewer: null, subject: `ApiKey:${id}`, details });

async function idOf(db: Db, prefix: string): Promise<string> {
  const key = await db.selectFrom('api_key').select('id').where('prefix', '=', prefix).executeTakeFirst();
  if (key) return key.id;
  throw CommandProblem.of(`没有前缀为 ${prefix} 的密钥，见 list。`, `There is no key ${prefix}; see \`list\`.`);
}
