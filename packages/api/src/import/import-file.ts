import type { Client } from 'pg';
import { runChecks } from './check/run-checks.js';
import { exitCode } from './exit-code.js';
import type { ImportIo } from './import-io.js';
import { importProblems } from './import-problems.js';
import type { ImportRequest } from './import-request.js';
import { openSession, requireDivisions } from './import-session.js';
import type { Has, ImportKind, Plan } from './kind/import-kind.js';
import { reportFaults } from './report/fault-report.js';
import { ProgressBar } from './report/progress-bar.js';
import { summaryText } from './report/summary-text.js';
import { type ExaminedFile, examineFile, refuseChangedFile } from './source/examine-file.js';
import { openRows } from './source/open-rows.js';
import { OpenTable } from './source/open-table.js';
import { stageRows } from './stage-rows.js';
import { afterStagingSql, stagingSql } from './staging/staging-sql.js';
import { writeRows } from './write/write-rows.js';

type FileRequest = Extract<ImportRequest, { action: 'import' }>;

/** Imports one file: examine, stage, check, report, write. Nothing but the last touches the tables. */
export async function importFile(request: FileRequest, io: ImportIo): Promise<number> {
  const say = (zh: string, en: string) => io.out.write(`· ${zh} ${en}\n`);
  const file = await examineFile(request.file, io.signal);
  const { source, form } = await openRows(file, io.signal);
  try {
    const table = await OpenTable.from(source, request.kind);
    say(`${request.kind.zh}：${file.name}（${form}）`, `${request.kind.en}: ${file.name} (${form})`);
    const database = await io.openDatabase(say);
    try {
      const session = await openSession(database.url, io.signal, say);
      return await inSession(session.client, request, file, table, io, say).finally(session.close);
    } finally {
      await database.close();
    }
  } finally {
    await source.close();
  }
}

async function inSession(
  client: Client,
  request: FileRequest,
  file: ExaminedFile,
  table: OpenTable,
  io: ImportIo,
  say: (zh: string, en: string) => void,
): Promise<number> {
  const { kind, leaveOutFaulty } = request;
  const bar = new ProgressBar(io.out, io.now);
  const has = (key: string) => table.header.keys.has(key);
  if (kind.needsDivisions) await requireDivisions(client);
  await client.query(stagingSql(kind));
  const read = await stageRows(client, kind, table, bar, io.signal);
  await refuseChangedFile(file);
  if (read === 0) throw importProblems.noRows();
  say('核对重复、引用和交叉关系', 'Checking duplicates, references and what rows say together');
  await client.query(afterStagingSql(kind));
  await runChecks(client, kind, has, leaveOutFaulty);
  const { faultyRows, warnings } = await reportFaults(client, kind, file.path, io.out);
  const isBlocked = faultyRows > 0 && !leaveOutFaulty;
  const plan = isBlocked ? { fresh: 0, changed: 0 } : await planOf(client, kind, has);
  if (!isBlocked && !request.dryRun && plan.fresh + plan.changed > 0) {
    bar.start('写入 Writing');
    const change = { label: file.name, fingerprint: file.fingerprint };
    await writeRows(client, kind, has, plan, change, (done, zh, en) => bar.update(done, undefined, `${zh} ${en}`));
    bar.clear();
  }
  io.out.write(summaryText({ read, faulty: faultyRows, warnings, ...plan }, request));
  return isBlocked || read === faultyRows ? exitCode.faulty : exitCode.done;
}

async function planOf(client: Client, kind: ImportKind, has: Has): Promise<Plan> {
  const { rows } = await client.query<Record<keyof Plan, string>>(kind.planSql(has));
  return { fresh: Number(rows[0]?.fresh), changed: Number(rows[0]?.changed) };
}
