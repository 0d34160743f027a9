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
};
