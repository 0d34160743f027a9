import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignMany, alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';

export const selectCriteriaSets = (db: Kysely<Tables>) =>
  db.selectFrom('criteria_set as s').select(['s.id as rowId', 's.code', 's.name', 's.provenance']);

export type CriteriaSetRow = Awaited<ReturnType<ReturnType<typeof selectCriteriaSets>['execute']>>[number];

export const criteriaSetById = defineLoader<string, CriteriaSetRow | null>(async (ids, { db }) => {
  const rows = await selectCriteriaSets(db).where(sql<boolean>`s.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, rows, ({ rowId }) => rowId);
});

export const criteriaSetByCode = defineLoader<string, CriteriaSetRow | null>(async (codes, { db }) => {
  const rows = await selectCriteriaSets(db).where(sql<boolean>`s.code = any(${codes}::text[])`).execute();
  return alignOne(codes, rows, ({ code }) => code);
});

export const selectCriteriaItems = (db: Kysely<Tables>) =>
  db
    .selectFrom('criteria_item as i')
    .select([
      'i.id as rowId',
      'i.criteria_set_id as criteriaSetId',
      'i.ordinal',
      'i.name',
      'i.part',
      'i.weight',
      'i.maximum',
    ]);

/** The criteria of a formula in its order. */
export const itemsOfCriteriaSet = defineLoader<string, CriteriaItemRow[]>(async (ids, { db }) => {
  const rows = await selectCriteriaItems(db)
    .where(sql<boolean>`i.criteria_set_id = any(${ids}::bigint[])`)
    .orderBy('i.ordinal')
    .execute();
  return alignMany(ids, rows.map(toCriteriaItem), (row) => row.criteriaSetId);
});

type CriteriaItemRecord = Awaited<ReturnType<ReturnType<typeof selectCriteriaItems>['execute']>>[number];

export const toCriteriaItem = (record: CriteriaItemRecord) => ({
  ...record,
  id: globalId('CriteriaItem', record.rowId),
});

export type CriteriaItemRow = ReturnType<typeof toCriteriaItem>;
