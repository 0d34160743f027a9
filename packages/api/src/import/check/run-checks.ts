import type { Client } from 'pg';
import { warnings } from '../fault/warnings.js';
import type { Check, Has, ImportKind } from '../kind/import-kind.js';

const MOST_ROUNDS = 25;

/**
 * Finds what only the whole file and the database show. With `leaveOut`, faulty rows are taken out of the staged ones;
 * where rows refer to each other this goes on until no row refers to one that was taken out.
 */
export async function runChecks(client: Client, kind: ImportKind, has: Has, leaveOut: boolean): Promise<void> {
  const checks = kind.checks(has).filter(({ column }) => column === null || isStaged(kind, column));
  for (const { partSql, ...check } of checks) {
    if (partSql !== undefined) await runCheck(client, { ...check, sql: partSql }, false);
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let takenOut = 0;
    for (const check of checks) takenOut += await runCheck(client, check, leaveOut);
    if (takenOut === 0 || !kind.refersToItself) return;
  }
}

const isStaged = (kind: ImportKind, key: string) => kind.columns.some((column) => column.key === key);

/** Answers with how many rows were taken out. */
async function runCheck(client: Client, { column, code, sql }: Check, leaveOut: boolean): Promise<number> {
  const severity = warnings.has(code) ? 'WARNING' : 'ERROR';
  const { rowCount } = await client.query(
    `insert into import_fault (line, column_key, value, code, args, severity)
     select distinct on (found.line) found.line, $1::text, left(coalesce(found.value, ''), 200), $2::text,
       to_json(found.args)::text, $3::text
     from (${sql}) found
     where not exists (
       select from import_fault known
       where known.line = found.line and known.code = $2::text and known.column_key is not distinct from $1::text)
     order by found.line`,
    [column, code, severity],
  );
  if (!leaveOut || severity === 'WARNING' || rowCount === 0) return 0;
  const removed = await client.query(
    `delete from import_row where line in (select line from import_fault where code = $1 and severity = 'ERROR')`,
    [code],
  );
  return removed.rowCount ?? 0;
}
