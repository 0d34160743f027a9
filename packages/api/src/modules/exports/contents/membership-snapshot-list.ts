import { sql } from 'kysely';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { compileFilter, type FilterFields } from '../../../shared/filters/compile-filter.js';
import { codeCondition, dateCondition } from '../../../shared/filters/conditions.js';
import { nameSearch } from '../../../shared/search/name-search.js';
import { publishedSnapshots } from '../../membership/published-snapshots.js';
import { organizationConditions } from '../../organizations/organization-conditions.js';
import type { MembershipSnapshotFilter } from './membership-snapshot-filter.input.js';

const conditions: FilterFields<MembershipSnapshotFilter> = {
  organization: (filter, path, plan) => compileFilter(filter, organizationConditions, plan, path),
  source: codeCondition(sql.ref('s.source')),
  asOf: dateCondition(sql.ref('s.as_of')),
};

/** What organizations reported, by organization, day and source. */
export const listMembershipSnapshots = defineList({
  list: 'membershipSnapshots',
  query: (context) =>
    context.db
      .selectFrom('membership_snapshot as s')
      .innerJoin('union_organization as o', 'o.id', 's.organization_id')
      .select([
        'o.code as organizationCode',
        'o.name as organizationName',
        'o.division_code as divisionCode',
        's.source',
        's.as_of as asOf',
        's.workers',
        's.workers_female as workersFemale',
        's.members',
        's.members_female as membersFemale',
        's.members_migrant as membersMigrant',
        's.members_new_form as membersNewForm',
        's.members_labor_dispatch as membersLaborDispatch',
        's.agreement_covered_workers as agreementCoveredWorkers',
        's.full_time_staff as fullTimeStaff',
        's.part_time_staff as partTimeStaff',
        's.provenance',
      ])
      .where(publishedSnapshots(context)),
  toNode: (row) => row,
  filter: conditions,
  sorting: {
    keys: {},
    usual: [
      ascending('CODE', { expression: sql.ref('o.code'), type: 'text' }),
      ascending('AS_OF', { expression: sql.ref('s.as_of'), type: 'date' }),
    ],
    tieBreak: { expression: sql.ref('s.id'), type: 'bigint', unique: true },
  },
  search: nameSearch(
    { text: sql.ref('o.search_text'), index: { key: sql.ref('o.id'), function: 'search_union_organization' } },
    sql.ref('o.name'),
  ),
});
