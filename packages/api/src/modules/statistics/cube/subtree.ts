import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';

/** An organization with everything below it on a line, by the links of today or by those of each instant and event. */
export interface Subtree {
  organization: string;
  line: OrganizationLine;
  tree: 'TODAY' | 'PERIOD';
  today: string;
}

/** The ledger column that groups by subordinate organizations. */
export const subordinateColumn = 'subordinate';
