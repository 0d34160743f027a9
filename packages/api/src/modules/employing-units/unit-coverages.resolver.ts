import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { organizationById } from '../organizations/organization-rows.js';
import { UnionOrganizationType } from '../organizations/union-organization.type.js';
import type { CoverageRow } from './coverage-rows.js';
import { UnitCoverageType } from './unit-coverage.type.js';

@Resolver(() => UnitCoverageType)
export class UnitCoveragesResolver {
  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '涵盖该单位的工会；筹建时可能没有。\nThe union that covers the unit; there may be none in preparation.',
  })
  async organization(
    @Root() { organizationId }: CoverageRow,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    return organizationId ? organizationById(context).load(organizationId) : null;
  }
}
