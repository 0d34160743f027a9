import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { checkText } from '../../shared/check-text.js';
import type { Connection } from '../../shared/connections/connection.js';
import { Faults } from '../../shared/faults.js';
import { codeName } from '../../shared/graphql/code-name.js';
import { CodeNameType } from '../../shared/graphql/code-name.type.js';
import { unitCategory } from '../../shared/graphql/unit-category.js';
import { UnitCategoryType } from '../../shared/graphql/unit-category.type.js';
import { DivisionType } from '../areas/division.type.js';
import { divisionByCode } from '../areas/division-rows.js';
import { ManagementAreaType } from '../areas/management-area.type.js';
import { managementAreaByCode } from '../areas/management-area-rows.js';
import { listOrganizations } from './organization-list.js';
import { type OrganizationRow, organizationByCode } from './organization-rows.js';
import { UnionOrganizationConnection, UnionOrganizationType } from './union-organization.type.js';
import { UnionOrganizationsArgs } from './union-organizations.args.js';

@Resolver(() => UnionOrganizationType)
export class UnionOrganizationsResolver {
  @Query(() => UnionOrganizationType, {
    nullable: true,
    description: '按编码取一个工会组织，没有则为 null。\nThe union organization of a code, null if there is none.',
  })
  async unionOrganization(
    @Arg('code', () => String, { description: '组织编码。\nCode of the organization.' }) code: string,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    const faults = new Faults();
    checkText(faults, 'code', code, 255);
    faults.throwIfAny();
    return organizationByCode(context).load(code);
  }

  @Query(() => UnionOrganizationConnection, { description: '工会组织列表。\nList of union organizations.' })
  unionOrganizations(
    @Args(() => UnionOrganizationsArgs) args: UnionOrganizationsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<UnionOrganizationType>> {
    return listOrganizations(context, args);
  }

  @FieldResolver(() => DivisionType, { description: '所在行政区划。\nDivision it lies in.' })
  division(@Root() organization: OrganizationRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(organization.divisionCode);
  }

  @FieldResolver(() => ManagementAreaType, { nullable: true, description: '所在功能区。\nManagement area it lies in.' })
  async managementArea(
    @Root() { managementAreaCode }: OrganizationRow,
    @Ctx() context: Context,
  ): Promise<ManagementAreaType | null> {
    return managementAreaCode ? managementAreaByCode(context).load(managementAreaCode) : null;
  }

  @FieldResolver(() => CodeNameType, {
    nullable: true,
    description: '行业门类（GB/T 4754）。\nIndustry section (GB/T 4754).',
  })
  industry(@Root() organization: OrganizationRow): CodeNameType | null {
    return codeName(industrySections, organization.industrySection);
  }

  @FieldResolver(() => UnitCategoryType, { nullable: true, description: '单位性质类别。\nCategory of the unit.' })
  unitCategory(@Root() organization: OrganizationRow): UnitCategoryType | null {
    return unitCategory(organization.unitCategorySystem, organization.unitCategoryCode);
  }
}
