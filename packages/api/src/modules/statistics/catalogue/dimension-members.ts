import { dataSources } from '@uniongraph/schema/codes/data-source';
import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { type OrganizationLevel, organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { sizeBands } from '@uniongraph/schema/codes/size-band';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { unionStates } from '@uniongraph/schema/codes/union-state';
import { unitCategories } from '@uniongraph/schema/codes/unit-category';

/** The members of each dimension that is a closed list, in the order in which rows show them. */
export const memberCodes: Partial<Record<StatisticsDimension, readonly string[]>> = {
  SIZE_BAND: sizeBands.codes,
  INDUSTRY: industrySections.codes,
  SOURCE: dataSources.codes,
  ORGANIZATION_KIND: organizationKinds.codes,
  UNION_STATE: unionStates.codes,
  UNIT_CATEGORY: unitCategories.codes,
  ORGANIZATION_LEVEL: organizationLevels.codes,
};

/** What a ledger holds for a member: of levels the rank, else the code itself. */
export const storedMember = (dimension: StatisticsDimension, code: string): string | number =>
  dimension === 'ORGANIZATION_LEVEL' ? organizationLevels.get(code as OrganizationLevel).rank : code;

/** The member that a ledger's value stands for. */
export function memberOfStored(dimension: StatisticsDimension, stored: string | number | null): string | null {
  if (stored === null || dimension !== 'ORGANIZATION_LEVEL') return stored as string | null;
  return organizationLevels.items.find((level) => level.rank === Number(stored))?.code ?? null;
}
