import type { SeedRows, SeedTable } from './seed-rows.js';

/** A span that ends: the row, the day from which it no longer holds, and the organization's new status where it is one. */
export interface Closing {
  id: number;
  on: string;
  status?: 'DISSOLVED' | 'MERGED';
}

export type ClosingTable = keyof typeof closingColumns;

/**
 * Column that takes the last day of a row, by table, in the order in which spans are closed: units before their
 * coverage, so that the ledger does not show a unit without a union on the day it ends.
 */
export const closingColumns = {
  membership: 'left_on',
  employing_unit: 'deregistered_on',
  unit_coverage: 'valid_to',
  organization_parent: 'valid_to',
  union_organization: 'dissolved_on',
} as const;

/**
 * Order in which rows are inserted: each after what it refers to; coverage before head-counts and groups before
 * memberships, so that the ledgers post a unit or a member once and not twice.
 */
export const insertOrder = [
  'union_organization',
  'organization_parent',
  'employing_unit',
  'unit_coverage',
  'unit_headcount',
  'membership_snapshot',
  'member',
  'member_group',
  'membership',
] as const satisfies readonly SeedTable[];

/** Everything that becomes known at one time. Spans are closed first, then rows inserted. */
export class RowBatch {
  readonly closings: Record<ClosingTable, Closing[]> = {
    membership: [],
    employing_unit: [],
    unit_coverage: [],
    organization_parent: [],
    union_organization: [],
  };
  readonly rows: { [Table in SeedTable]: SeedRows[Table][] } = {
    union_organization: [],
    organization_parent: [],
    employing_unit: [],
    unit_coverage: [],
    unit_headcount: [],
    membership_snapshot: [],
    member: [],
    member_group: [],
    membership: [],
  };

  get size(): number {
    const lists: unknown[][] = [...Object.values(this.rows), ...Object.values(this.closings)];
    return lists.reduce((sum, list) => sum + list.length, 0);
  }
}
