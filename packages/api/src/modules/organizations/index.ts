import type { ApiModule } from '../module.js';
import { OrganizationParent } from './organization-parent.entity.js';
import { UnionOrganization } from './union-organization.entity.js';

export const organizationsModule: ApiModule = {
  name: 'organizations',
  entities: [UnionOrganization, OrganizationParent],
  resolvers: [],
};
