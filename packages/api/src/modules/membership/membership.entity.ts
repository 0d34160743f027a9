import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance, version } from '../../shared/entity-columns.js';
import { UnionOrganization } from '../organizations/union-organization.entity.js';
import { Member } from './member.entity.js';

/** A member's standing in one organization, from joining to leaving. */
export const Membership = defineEntity({
  name: 'Membership',
  properties: {
    id: id(),
    member: () => p.manyToOne(Member).fieldName('member_id').deleteRule('cascade').index(),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').index(),
    kind: p.enum(() => ['FULL', 'PROBATIONARY'] as const).default('FULL'),
    joinedOn: p.date(),
    leftOn: p.date().nullable(),
    provenance: provenance(),
    version: version(),
  },
  checks: [{ name: 'membership_dates_in_order', expression: 'left_on is null or left_on > joined_on' }],
});
