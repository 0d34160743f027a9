import { type RawBuilder, sql } from 'kysely';
import { apiError } from '../../errors.js';
import type { Viewer } from '../../viewer.js';

/** Stands for the installation itself: whoever acts for it reaches everything. */
const INSTALLATION = '0';

/** Whether the organization of an id lies at or below the one that the viewer acts for: how far the three hands reach. */
export function reaches(viewer: Viewer | null, organizationId: RawBuilder<unknown>): RawBuilder<boolean> {
  if (!viewer) throw apiError('UNAUTHENTICATED');
  const { organization, line = 'AREA' } = viewer;
  if (organization.id === INSTALLATION) return sql<boolean>`true`;
  const path = sql.ref(line === 'INDUSTRY' ? 'industry_path' : 'area_path');
  return sql<boolean>`${organizationId} in (
    select below.id from union_organization own join union_organization below on case
      when own.kind = 'GENERAL_FEDERATION' and ${line} = 'AREA' then own.division_code = '100000'
        or starts_with(below.division_code, case when length(own.division_code) > 6
          then regexp_replace(own.division_code, '(000)+$', '') else regexp_replace(own.division_code, '(00)+$', '') end)
      else below.${path} <@ own.${path} end
    where own.id = ${organization.id}::bigint)`;
}

/**
 * Whether the viewer's hand keeps the user of the alias `u`: all that he ever was granted lies within reach, and where the
 * account belongs. Else the administrator of a county could take over somebody of the province who once helped there.
 */
export function keepsUser(viewer: Viewer | null): RawBuilder<boolean> {
  if (viewer?.organization.id === INSTALLATION) return sql<boolean>`true`;
  return sql<boolean>`(
    (u.organization_id is null or ${reaches(viewer, sql.ref('u.organization_id'))})
    and (u.organization_id is not null or exists (select from access_grant g where g.user_id = u.id))
    and not exists (select from access_grant g where g.user_id = u.id
      and (g.organization_id is null or not ${reaches(viewer, sql.ref('g.organization_id'))})))`;
}
