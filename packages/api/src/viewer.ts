import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';

/** Which rows a viewer may see: of an area and all below it, of an organization and all below it, or none. */
export type Scope =
  | { kind: 'AREA'; areaCode: string }
  | { kind: 'ORGANIZATION'; organizationId: string; organizationCode: string; line: OrganizationLine }
  | { kind: 'NONE' };

/** What limits a request that asks with an API key, besides the role of the key. */
export interface ViewerKey {
  id: string;
  /** Names of the root fields that it may ask; null for all that its role may. */
  allowedOperations: readonly string[] | null;
  /** Whether it may ask only documents that were registered for it. */
  documentsOnly: boolean;
  mayIntrospect: boolean;
  requestsPerMinute: number | null;
  costPerHour: number | null;
}

/** On whose behalf a request asks: somebody, in one of the organizations that he has roles in. */
export interface Viewer {
  principal: { kind: 'USER' | 'API_KEY'; id: string; name: string };
  organization: { id: string; code: string; name: string };
  roles: readonly Role[];
  scope: Scope;
  /** The division of the viewer's own unit. */
  areaCode: string;
  /** Along which line the organization leads others; the area line unless said. */
  line?: OrganizationLine;
  /** The key that it asks with, if it is no user. */
  key?: ViewerKey;
}
