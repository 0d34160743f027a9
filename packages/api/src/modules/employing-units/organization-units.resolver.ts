import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connections/connection.js';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import type { OrganizationRow } from '../organizations/organization-rows.js';
import { UnionOrganizationType } from '../organizations/union-organization.type.js';
import { EmployingUnitConnection, type EmployingUnitType } from './employing-unit.type.js';
import { toEmployingUnit } from './employing-unit-rows.js';
import { unitsOfOrganization } from './units-of-organization.js';

@Resolver(() => UnionOrganizationType)
export class OrganizationUnitsResolver {
  @FieldResolver(() => EmployingUnitConnection, {
    description:
      '今天涵盖的用人单位，按统一社会信用代码排序。\nEmploying units that it covers today, by social credit code.',
  })
  employingUnits(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() organization: OrganizationRow,
    @Ctx() context: Context,
  ): Connection<EmployingUnitType> {
    return unitsOfOrganization(context, organization.rowId, {}, args, toEmployingUnit);
  }
}
