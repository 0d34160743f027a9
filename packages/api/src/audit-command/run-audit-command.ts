import { parseArgs } from 'node:util';
import type { Database } from '../database/database.js';
import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { exitCode } from '../import/exit-code.js';
import { explainProblem } from '../import/explain-problem.js';
import { type AuditMark, findMark, readMark } from '../modules/access/audit/audit-mark.js';
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
const ends = {
  GONE: ['已不存在：其后的条目也被删除', 'is gone: it was removed, with all that followed'],
  OTHER: ['与留存的散列不符：日志被改写', 'has another hash than was noted: the log was rewritten'],
} as const;

const usage = `用法 Usage: npm run audit:verify [-- --expect <id>:<hash>]
--expect  以前核对时末行所示的条目须仍在 · the entry that the last line of an earlier check named must still be there
`;

/**
 * Carries out `npm run audit:verify`; answers with the exit code, 1 if the log is not whole or lacks an expected entry. The last
 * line ends with the last entry as `<id>:<hash>`, to be noted elsewhere and expected the next time.
 */
export async function runAuditCommand(argv: readonly string[], io: AuditCommandIo): Promise<number> {
  const { out, notes, openDatabase, signal } = io;
  const expected = readExpected(argv);
  if (expected === undefined) {
    notes.write(usage);
    return exitCode.usage;
  }
  try {
    const database = await openDatabase((zh, en) => notes.write(`${zh} / ${en}\n`));
    const viewed = new ViewedDatabase(database.url, { connections: 2 });
    const look = async ({ whole }: ViewedDatabase) => ({
      ...(await verifyAudit(whole)),
      mark: expected ? await findMark(whole, expected) : ('SAME' as const),
    });
    const { isWhole, entries, firstBroken, problem, mark, head } = await look(viewed).finally(async () => {
      await viewed.close();
      await database.close();
    });
    if (!isWhole) {
      const [zh, en] = problems[problem ?? ''] ?? ['', ''];
      out.write(
        `审计日志不完整：第 ${firstBroken} 条${zh}。\nThe audit log is not whole: entry ${firstBroken} ${en}.\n`,
      );
    }
    if (expected && mark !== 'SAME') {
      const [zh, en] = ends[mark];
      out.write(
        `审计日志不完整：第 ${expected.id} 条${zh}。\nThe audit log is not whole: entry ${expected.id} ${en}.\n`,
      );
    }
    if (!isWhole || mark !== 'SAME') return exitCode.faulty;
    out.write('审计日志完整。\nThe audit log is whole.\n');
    out.write(`共 ${entries} 条，末条如下 / ${entries} entries, the last: ${head ?? '—'}\n`);
    return exitCode.done;
  } catch (error) {
    const explained = explainProblem(error, signal);
    notes.write(`${explained.message}\n`);
    return explained.exitCode;
  }
}

/** The entry that is expected; null if none is, undefined for arguments that cannot be read. */
function readExpected(argv: readonly string[]): AuditMark | null | undefined {
  try {
    const { values } = parseArgs({ args: [...argv], options: { expect: { type: 'string' } }, strict: true });
    return values.expect === undefined ? null : readMark(values.expect);
  } catch {
    return undefined;
  }
}
