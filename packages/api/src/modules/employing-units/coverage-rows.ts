import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { sql } from 'kysely';
import { alignMany, alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import { bestCoverageFirst } from './best-coverage.js';

export interface CoverageRow {
  unitId: string;
  state: UnionState;
  organizationId: string | null;
  validFrom: string;
  validTo: string | null;
  provenance: 'PUBLISHED' | 'DERIVED' | 'REPORTED' | 'SYNTHETIC';
}

/** Every coverage of a unit, in the order of time. */
export const coveragesOfUnit = defineLoader<string, CoverageRow[]>(async (unitIds, { db }) => {
  const rows = await db
    .selectFrom('unit_coverage as c')
    .select([
      'c.unit_id as unitId',
      'c.state',
      'c.organization_id as organizationId',
      'c.valid_from as validFrom',
      'c.valid_to as validTo',
      'c.provenance',
    ])
    .where(sql<boolean>`c.unit_id = any(${unitIds}::bigint[])`)
    .orderBy('c.valid_from')
    .orderBy('c.id')
    .execute();
  return alignMany(unitIds, rows, (row) => row.unitId);
});

/** The union state of a unit on a day: its best coverage then. */
export const unionStateOnDay = defineLoader<string, UnionState, { on: string }>(async (unitIds, { db }, { on }) => {
  const { rows } = await sql<{ unitId: string; state: UnionState }>`
    select distinct on (c.unit_id) c.unit_id as "unitId", c.state from unit_coverage c
    where c.unit_id = any(${unitIds}::bigint[])
      and c.valid_from <= ${on}::date and (c.valid_to is null or c.valid_to > ${on}::date)
    order by c.unit_id, ${bestCoverageFirst}`.execute(db);
  return alignOne(unitIds, rows, (row) => row.unitId).map((row) => row?.state ?? 'NOT_ESTABLISHED');
});
