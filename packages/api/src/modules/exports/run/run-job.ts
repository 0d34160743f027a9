import { rm } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';
import { createContext } from '../../../context.js';
import { exportLimits } from '../../../limits/export-limits.js';
import { today } from '../../../shared/today.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import { recordAudit } from '../../access/audit/record-audit.js';
import { presentViewer } from '../access/present-viewer.js';
import type { ExportContent } from '../contents/export-content.js';
import { exportContents } from '../contents/export-contents.js';
import type { ExportColumn } from '../formats/export-column.js';
import { fileFormats } from '../formats/file-formats.js';
import { type ExportJobRow, earlierViewer, requesterOf } from '../jobs/export-job-row.js';
import { type FinishedFile, JobLease } from '../jobs/job-lease.js';
import { ExportFailure, explainFailure } from './export-failure.js';
import { exportFileName } from './export-file-name.js';
import type { Exporter } from './exporter.js';
import { filePath } from './file-path.js';
import { writeFile } from './write-file.js';

interface Rows {
  written: number;
  expected: number | null;
}

/** Sorting a whole register takes longer than what a request may take. */
const statementMinutes = 10;

/** Makes the file of a claimed job. A run that was cancelled, taken over or told to stop leaves no file. */
export async function runJob(with_: Exporter, job: ExportJobRow, stopped: AbortSignal): Promise<void> {
  const { database, now, complain, beatMs } = with_;
  const lease = new JobLease(database.whole, job);
  const lost = new AbortController();
  const rows: Rows = { written: 0, expected: null };
  const beating = setInterval(() => {
    lease.beat(rows).then(
      (ours) => ours || lost.abort(),
      // A database that is away for a moment does not end the run; the lease does.
      () => {},
    );
  }, beatMs);
  const path = filePath(with_.folder, job);
  let made = false;
  try {
    const file = await makeFile(with_, job, lease, rows, AbortSignal.any([stopped, lost.signal]));
    clearInterval(beating);
    made = await lease.succeed(file, now());
    if (made) await audit(with_, job, 'SUCCEEDED', { rows: file.rows, bytes: file.bytes });
  } catch (error) {
    if (stopped.aborted) await lease.release();
    else if (!lost.signal.aborted) {
      const { code, note } = explainFailure(error, complain);
      if (await lease.fail(code, note, now())) await audit(with_, job, 'FAILED', { failure: code });
    }
  } finally {
    clearInterval(beating);
    if (!made) await rm(path, { force: true }).catch(complain);
  }
}

async function makeFile(
  with_: Exporter,
  job: ExportJobRow,
  lease: JobLease,
  rows: Rows,
  signal: AbortSignal,
): Promise<FinishedFile> {
  if (job.attempt > exportLimits.attempts) throw new ExportFailure('INTERRUPTED');
  const viewer = await presentViewer(with_.database.whole, earlierViewer(job), with_.now());
  if (!viewer) throw new ExportFailure('ACCESS_CHANGED');
  await lease.narrow(viewer.scope);
  return within(with_, viewer, (db) => fill(with_, job, viewer, db, rows, signal));
}

/** One snapshot of what the viewer may see: whatever changes meanwhile, the rows of a file belong together. */
function within<Result>(
  { database }: Exporter,
  { scope }: Viewer,
  read: (db: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return database
    .within(scope)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      await sql`set local statement_timeout = ${sql.lit(`${statementMinutes}min`)}`.execute(db);
      // All rows are wanted, and not the first ones soonest.
      await sql`set local cursor_tuple_fraction = 1`.execute(db);
      return read(db);
    });
}

async function fill(
  { database, folder }: Exporter,
  job: ExportJobRow,
  viewer: Viewer,
  db: Kysely<Tables>,
  rows: Rows,
  signal: AbortSignal,
): Promise<FinishedFile> {
  const content = exportContents[job.kind] as ExportContent<object>;
  const format = fileFormats[job.format];
  // A question of today means the day on which it was asked, however often it is tried.
  const context = { ...createContext(database, viewer, () => new Date(job.createdAt)), db };
  const opened = await content.open(context, job.arguments);
  if (opened.rows > format.maximumRows) throw new ExportFailure('TOO_MANY_ROWS');
  rows.expected = opened.rows;
  let isSynthetic = false;
  const marks = opened.columns.filter(({ key }) => /provenance$/i.test(key));
  const batches = (async function* () {
    for await (const batch of opened.batches) {
      isSynthetic ||= batch.some((row) => hasSynthetic(marks, row));
      yield batch;
      rows.written += batch.length;
    }
  })();
  const sheet = { name: content.zh, columns: opened.columns, batches };
  const written = await writeFile(filePath(folder, job), format.write(sheet), signal);
  const period = content.period(job.arguments, today(context));
  const parts = [viewer.organization.name, content.zh, period, isSynthetic ? '示例数据' : ''];
  return { rows: rows.written, ...written, fileName: exportFileName(parts, format.extension) };
}

const hasSynthetic = (marks: readonly ExportColumn<object>[], row: object): boolean =>
  marks.some((column) => column.value(row) === 'SYNTHETIC');

async function audit(
  { database, complain }: Exporter,
  job: ExportJobRow,
  outcome: 'SUCCEEDED' | 'FAILED',
  details: Record<string, unknown>,
): Promise<void> {
  const subject = `ExportJob:${job.rowId}`;
  await recordAudit(database.whole, {
    event: 'EXPORT_FINISH',
    outcome,
    viewer: requesterOf(job),
    subject,
    details,
  }).catch(complain);
}
