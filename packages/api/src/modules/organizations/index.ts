import { inScope, open, through } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { OrganizationLinesResolver } from './organization-lines.resolver.js';
import { OrganizationParent } from './organization-parent.entity.js';
import { OrganizationParentsResolver } from './organization-parents.resolver.js';
import { UnionOrganization } from './union-organization.entity.js';
import { UnionOrganizationsResolver } from './union-organizations.resolver.js';

export const organizationsModule: ApiModule = {
  name: 'organizations',
  entities: [UnionOrganization, OrganizationParent],
  resolvers: [UnionOrganizationsResolver, OrganizationLinesResolver, OrganizationParentsResolver],
  rows: {
    union_organization: inScope('division_code', 'id'),
    organization_parent: through('union_organization', 'id', 'organization_id'),
    organization_tree_change: open,
  },
};
