import type { Viewer } from '../../../viewer.js';
import type { OrganizationSubtree } from '../types/organization-subtree.input.js';
import { OrganizationTree } from '../types/organization-tree.js';

/** What a viewer who speaks for an organization, not for an area, asks about unless he names an organization below. */
export function ownSubtree(viewer: Viewer | null): OrganizationSubtree | null {
  if (viewer?.scope.kind !== 'ORGANIZATION') return null;
  const { organizationCode, line } = viewer.scope;
  return { organization: organizationCode, line, tree: OrganizationTree.TODAY };
}
