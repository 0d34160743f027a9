import type { Kysely } from 'kysely';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';

export const selectDibaoStandards = (db: Kysely<Tables>) =>
  db
    .selectFrom('dibao_standard as s')
    .select([
      's.id as rowId',
      's.division_code as divisionCode',
      's.year',
      's.monthly_yuan as monthlyYuan',
      's.source',
      's.provenance',
      's.version',
    ]);

export type DibaoStandardRow = Awaited<ReturnType<ReturnType<typeof selectDibaoStandards>['execute']>>[number];

/** The lines that files were assessed by. */
export const dibaoStandardById = defineLoader<string, DibaoStandardRow | null>(async (ids, { db }) => {
  const rows = await selectDibaoStandards(db).where('s.id', 'in', ids).execute();
  return alignOne(ids, rows, (row) => row.rowId);
});
