import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { type Kysely, sql } from 'kysely';
import { alignMany, alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import type { Tables } from '../../tables.js';

const selectParents = (db: Kysely<Tables>, organizationIds: readonly string[]) =>
  db
    .selectFrom('organization_parent as link')
    .select([
      'link.organization_id as organizationId',
      'link.parent_id as parentId',
      'link.line',
      'link.valid_from as validFrom',
      'link.valid_to as validTo',
    ])
    .where(sql<boolean>`link.organization_id = any(${organizationIds}::bigint[])`);

export type OrganizationParentRow = Awaited<ReturnType<ReturnType<typeof selectParents>['execute']>>[number];

/** Every parent an organization has had that the viewer sees, the area line first, each line in the order of time. */
export const parentsOfOrganization = defineLoader<string, OrganizationParentRow[]>(async (ids, { db }) => {
  const rows = await selectParents(db, ids)
    .where(sql<boolean>`exists (select from union_organization parent where parent.id = link.parent_id)`)
    .orderBy('link.line')
    .orderBy('link.valid_from')
    .execute();
  return alignMany(ids, rows, (row) => row.organizationId);
});

/** The parent on a line on a day; at most one. */
export const parentOnDay = defineLoader<string, OrganizationParentRow | null, { line: OrganizationLine; on: string }>(
  async (ids, { db }, { line, on }) => {
    const rows = await selectParents(db, ids)
      .where('link.line', '=', line)
      .where(sql<boolean>`link.valid_from <= ${on}::date and (link.valid_to is null or link.valid_to > ${on}::date)`)
      .execute();
    return alignOne(ids, rows, (row) => row.organizationId);
  },
);
