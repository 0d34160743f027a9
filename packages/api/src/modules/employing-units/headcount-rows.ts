import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { sizeBandOf } from '@uniongraph/schema/codes/size-band';
import { type Kysely, sql } from 'kysely';
import { alignMany, alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import { today } from '../../shared/today.js';
import type { Tables } from '../../tables.js';

const selectHeadcounts = (db: Kysely<Tables>, unitIds: readonly string[]) =>
  db
    .selectFrom('unit_headcount as h')
    .select(['h.unit_id as unitId', 'h.source', 'h.as_of as asOf', 'h.employees', 'h.provenance'])
    .where(sql<boolean>`h.unit_id = any(${unitIds}::bigint[])`);

type HeadcountRecord = Awaited<ReturnType<ReturnType<typeof selectHeadcounts>['execute']>>[number];

const toHeadcount = (record: HeadcountRecord) => ({ ...record, sizeBand: sizeBandOf(record.employees) ?? null });

type HeadcountRow = ReturnType<typeof toHeadcount>;

/** Every head-count of a unit, in the order of time. */
export const headcountsOfUnit = defineLoader<string, HeadcountRow[]>(async (unitIds, { db }) => {
  const records = await selectHeadcounts(db, unitIds).orderBy('h.as_of').orderBy('h.source').execute();
  return alignMany(unitIds, records.map(toHeadcount), (row) => row.unitId);
});

/** The head-count of one source that holds today. */
export const latestHeadcount = defineLoader<string, HeadcountRow | null, { source: DataSource }>(
  async (unitIds, context, { source }) => {
    const records = await selectHeadcounts(context.db, unitIds)
      .where('h.source', '=', source)
      .where(sql<boolean>`h.as_of <= ${today(context)}::date`)
      .distinctOn('h.unit_id')
      .orderBy('h.unit_id')
      .orderBy('h.as_of', 'desc')
      .execute();
    return alignOne(unitIds, records.map(toHeadcount), (row) => row.unitId);
  },
);
