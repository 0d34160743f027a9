import { defineEntity, p } from '@mikro-orm/core';
import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { id, provenance } from '../../shared/entity-columns.js';
import { UnionOrganization } from './union-organization.entity.js';

/** Who leads an organization on the area line or the industry line, and when. At most one parent a line a day. */
export const OrganizationParent = defineEntity({
  name: 'OrganizationParent',
  properties: {
    id: id(),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id'),
    line: p.enum(() => [...organizationLines.codes]),
    parent: () => p.manyToOne(UnionOrganization).fieldName('parent_id').index(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    provenance: provenance(),
  },
  uniques: [{ properties: ['organization', 'line', 'validFrom'] }],
  checks: [
    { name: 'organization_parent_valid_in_order', expression: 'valid_to is null or valid_to > valid_from' },
    { name: 'organization_parent_not_itself', expression: 'parent_id <> organization_id' },
  ],
});
