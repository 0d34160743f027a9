import { closedDimensions } from '@uniongraph/schema/codes/closed-dimensions';
import { type OrganizationLevel, organizationLevels } from '@uniongraph/schema/codes/organization-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';

/** The members of each dimension that is a closed list, in the order in which rows show them. */
export const memberCodes: Partial<Record<StatisticsDimension, readonly string[]>> = Object.fromEntries(
  closedDimensions.map(({ dimension, list }) => [dimension, list.codes]),
);

/** What a ledger holds for a member: of levels the rank, else the code itself. */
export const storedMember = (dimension: StatisticsDimension, code: string): string | number =>
  dimension === 'ORGANIZATION_LEVEL' ? organizationLevels.get(code as OrganizationLevel).rank : code;

/** The member that a ledger's value stands for. */
export function memberOfStored(dimension: StatisticsDimension, stored: string | number | null): string | null {
  if (stored === null || dimension !== 'ORGANIZATION_LEVEL') return stored as string | null;
  return organizationLevels.items.find((level) => level.rank === Number(stored))?.code ?? null;
}
