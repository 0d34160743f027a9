import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { Place } from './place.js';

interface PlaceRow {
  line: OrganizationLine;
  roles: Role[];
  id: string | null;
  code: string;
  name: string;
  kind: string;
  divisionCode: string;
}

/** Where a user has roles by grants that are valid on a day; the installation first, then the highest organizations. */
export async function readPlaces(whole: Kysely<Tables>, userId: string, today: string): Promise<Place[]> {
  const { rows } = await sql<PlaceRow>`
    select g.line, array_agg(distinct g.role order by g.role) as roles, o.id, o.code, o.name, o.kind,
      o.division_code as "divisionCode"
    from access_grant g left join union_organization o on o.id = g.organization_id
    where g.user_id = ${userId} and g.revoked_at is null and (g.valid_to is null or g.valid_to >= ${today})
    group by o.id, g.line order by o.id is not null, o.level, o.code, g.line`.execute(whole);
  return rows.map(({ line, roles, id, ...organization }) => ({
    organization: id === null ? null : { id, ...organization },
    line,
    roles,
  }));
}
