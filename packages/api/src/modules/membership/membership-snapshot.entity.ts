import { defineEntity, p } from '@mikro-orm/core';
import { dataSources } from '@uniongraph/schema/codes/data-source';
import { id, provenance, version } from '../../shared/entity-columns.js';
import { UnionOrganization } from '../organizations/union-organization.entity.js';

const count = () => p.integer().nullable();
const counts = [
  'workers',
  'workers_female',
  'members',
  'members_female',
  'members_migrant',
  'members_new_form',
  'members_labor_dispatch',
  'agreement_covered_workers',
  'full_time_staff',
  'part_time_staff',
];

/**
 * What one organization reported of its workers and members on a day; blank is not zero (domain.md R10).
 * The real-name register is its own source and takes no snapshots, else one source would be counted twice.
 */
export const MembershipSnapshot = defineEntity({
  name: 'MembershipSnapshot',
  properties: {
    id: id(),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').deleteRule('cascade'),
    source: p.enum(() => [...dataSources.codes]),
    asOf: p.date(),
    workers: count(),
    workersFemale: count(),
    members: count(),
    membersFemale: count(),
    membersMigrant: count(),
    membersNewForm: count(),
    membersLaborDispatch: count(),
    agreementCoveredWorkers: count(),
    fullTimeStaff: count(),
    partTimeStaff: count(),
    provenance: provenance(),
    version: version(),
  },
  uniques: [{ properties: ['organization', 'source', 'asOf'] }],
  checks: [
    { name: 'membership_snapshot_not_register', expression: "source <> 'REALNAME_DB'" },
    { name: 'membership_snapshot_not_negative', expression: `least(${counts.join(', ')}) >= 0` },
  ],
});
