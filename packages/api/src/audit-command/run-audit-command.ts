import type { Database } from '../database/database.js';
import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { exitCode } from '../import/exit-code.js';
import { explainProblem } from '../import/explain-problem.js';
import { verifyAudit } from '../modules/access/audit/verify-audit.js';

/** What the command needs from its surroundings. */
export interface AuditCommandIo {
  out: { write(text: string): unknown };
  notes: { write(text: string): unknown };
  openDatabase(say: (zh: string, en: string) => void): Promise<Pick<Database, 'url' | 'close'>>;
  signal: AbortSignal;
}

const problems: Readonly<Record<string, [zh: string, en: string]>> = {
  CHANGED: ['内容被改动', 'was changed'],
  UNCHAINED: ['与前一条不相连', 'does not follow the one before'],
  MISSING: ['之前缺少条目', 'has none right before it: entries are missing'],
};

/** Carries out `npm run audit:verify`; answers with the exit code, 1 if the log is not whole. */
export async function runAuditCommand({ out, notes, openDatabase, signal }: AuditCommandIo): Promise<number> {
  try {
    const database = await openDatabase((zh, en) => notes.write(`${zh} / ${en}\n`));
    const viewed = new ViewedDatabase(database.url, { connections: 2 });
    const { isWhole, entries, firstBroken, problem, lastHash } = await verifyAudit(viewed.whole).finally(async () => {
      await viewed.close();
      await database.close();
    });
    if (isWhole) {
      out.write(`审计日志完整，共 ${entries} 条，末条散列 ${lastHash ?? '—'}。\n`);
      out.write(`The audit log is whole: ${entries} entries, hash of the last ${lastHash ?? '—'}.\n`);
      return exitCode.done;
    }
    const [zh, en] = problems[problem ?? ''] ?? ['', ''];
    out.write(`审计日志不完整：第 ${firstBroken} 条${zh}。\nThe audit log is not whole: entry ${firstBroken} ${en}.\n`);
    return exitCode.faulty;
  } catch (error) {
    const explained = explainProblem(error, signal);
    notes.write(`${explained.message}\n`);
    return explained.exitCode;
  }
}
