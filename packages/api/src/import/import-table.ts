import type { Client } from 'pg';
import { copyReference } from '../seed/load-reference.js';
import { runChecks } from './check/run-checks.js';
import type { ImportIo } from './import-io.js';
import { importProblems } from './import-problems.js';
import type { Has, ImportKind, Plan } from './kind/import-kind.js';
import { reportFaults } from './report/fault-report.js';
import { ProgressBar } from './report/progress-bar.js';
import { summaryText } from './report/summary-text.js';
import type { RunRecord } from './run-record.js';
import { type ExaminedFile, refuseChangedFile } from './source/examine-file.js';
import type { OpenTable } from './source/open-table.js';
import { stageRows } from './stage-rows.js';
import { afterStagingSql, stagingSql } from './staging/staging-sql.js';
import { refreshPlans } from './write/refresh-plans.js';
import { writeRows } from './write/write-rows.js';

interface TableImport {
  kind: ImportKind;
  table: OpenTable;
  file: ExaminedFile;
  leaveOutFaulty: boolean;
  dryRun: boolean;
}

type Surroundings = Pick<ImportIo, 'out' | 'now' | 'signal'> & {
  say(zh: string, en: string): void;
  record: RunRecord;
};

/**
 * Stages, checks, reports and writes in one transaction; answers whether there was
 * anything sound. The transaction ends without a trace unless rows are written.
 */
export async function importTable(client: Client, task: TableImport, io: Surroundings): Promise<boolean> {
  const bar = new ProgressBar(io.out, io.now);
  await client.query('begin');
  try {
    const { hasWritten, isSound, summary } = await carryOut(client, task, io, bar);
    await client.query(hasWritten ? 'commit' : 'rollback');
    await io.record.end(isSound ? 'DONE' : 'REFUSED');
    io.out.write(summary);
    return isSound;
  } catch (error) {
    bar.clear();
    await client.query('rollback').catch(() => {});
    await io.record.end('FAILED');
    throw error;
  }
}

async function carryOut(client: Client, task: TableImport, io: Surroundings, bar: ProgressBar) {
  const { kind, table, file, leaveOutFaulty, dryRun } = task;
  const has: Has = (key) => table.header.keys.has(key);
  if (kind.needsDivisions) await ensureDivisions(client, io);
  await client.query(stagingSql(kind));
  bar.start('读取 Reading');
  const read = await stageRows(client, kind, table, io.signal, (fraction, rows) => {
    bar.update(fraction, rows);
    io.record.update('READING', fraction, rows);
  });
  bar.clear();
  await refuseChangedFile(file);
  if (read === 0) throw importProblems.noRows();
  io.record.update('CHECKING');
  io.say('核对重复、引用和交叉关系', 'Checking duplicates, references and what rows say together');
  await refreshPlans(client, kind, read);
  await client.query(afterStagingSql(kind));
  await runChecks(client, kind, has, leaveOutFaulty);
  const { faultyRows: faulty, warnings } = await reportFaults(client, kind, file.path, io.out);
  const isBlocked = faulty > 0 && !leaveOutFaulty;
  const plan = isBlocked ? { fresh: 0, changed: 0 } : await planOf(client, kind, has);
  const hasWritten = !isBlocked && !dryRun && plan.fresh + plan.changed > 0;
  if (hasWritten) {
    bar.start('写入 Writing');
    const change = { label: file.name, fingerprint: file.fingerprint };
    await writeRows(client, kind, has, plan, change, (done, zh, en) => {
      bar.update(done, undefined, `${zh} ${en}`);
      io.record.update('WRITING', done);
    });
    bar.clear();
  }
  const summary = summaryText({ read, faulty, warnings, ...plan }, { leaveOutFaulty, dryRun });
  return { hasWritten, isSound: !isBlocked && read > faulty, summary };
}

/** A database that has never been used gets the divisions and management areas of the country with its first rows. */
async function ensureDivisions(client: Client, { say }: Surroundings): Promise<void> {
  const { rows } = await client.query<{ some: boolean }>('select exists (select from division) as some');
  if (rows[0]?.some) return;
  say('载入全国行政区划', 'Loading the divisions of the country');
  await copyReference(client);
}

/** What writing the sound rows would do. */
async function planOf(client: Client, kind: ImportKind, has: Has): Promise<Plan> {
  const { rows } = await client.query<Record<keyof Plan, string>>(kind.planSql(has));
  return { fresh: Number(rows[0]?.fresh), changed: Number(rows[0]?.changed) };
}
