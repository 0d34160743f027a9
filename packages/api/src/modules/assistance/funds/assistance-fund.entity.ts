import { defineEntity, p } from '@mikro-orm/core';
import { fundSources } from '@uniongraph/schema/codes/fund-source';
import { id, provenance, version } from '../../../shared/entity-columns.js';
import { Division } from '../../areas/division.entity.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';

/**
 * Money for assistance of one source and budget year, kept by an organization in books of its own (domain.md §2.5).
 * Triggers keep `granted`, the sum of what its grants hold, so that a check can refuse what the fund does not have.
 */
export const AssistanceFund = defineEntity({
  name: 'AssistanceFund',
  properties: {
    id: id(),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id'),
    division: () => p.manyToOne(Division).fieldName('division_code').index(),
    source: p.enum(() => [...fundSources.codes]),
    budgetYear: p.smallint().check('budget_year >= 1949 and budget_year <= 2999'),
    name: p.string(),
    amount: p.decimal('string').precision(14).scale(2).check('amount > 0'),
    granted: p.decimal('string').precision(14).scale(2).default('0'),
    provenance: provenance(),
    version: version(),
  },
  uniques: [{ properties: ['organization', 'source', 'budgetYear', 'name'] }],
  checks: [{ name: 'assistance_fund_not_overspent', expression: 'granted >= 0 and granted <= amount' }],
});
