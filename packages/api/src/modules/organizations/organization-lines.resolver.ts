import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connections/connection.js';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';
import { today } from '../../shared/today.js';
import { LineArg } from './line-arg.js';
import { childOrganizations } from './organization-children.js';
import { OrganizationParentType } from './organization-parent.type.js';
import { parentOnDay, parentsOfOrganization } from './organization-parent-rows.js';
import { type OrganizationRow, organizationById, toOrganization } from './organization-rows.js';
import { UnionOrganizationConnection, UnionOrganizationType } from './union-organization.type.js';

/** Who stands above and below an organization. */
@Resolver(() => UnionOrganizationType)
export class OrganizationLinesResolver {
  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description: '上级工会。\nThe organization above.',
  })
  async parent(
    @LineArg() line: OrganizationLine | null,
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: '在哪一天，默认今天。\nOn which day, today by default.',
    })
    on: string | null | undefined,
    @Root() organization: OrganizationRow,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    const day = { line: line ?? 'AREA', on: on ?? today(context) };
    const link = await parentOnDay(context, day).load(organization.rowId);
    return link && organizationById(context).load(link.parentId);
  }

  @FieldResolver(() => [OrganizationParentType], {
    description:
      '历来的上级工会，先地方后产业，按时间排序。\nEvery organization that has stood above, area line first, in the order of time.',
  })
  parents(@Root() organization: OrganizationRow, @Ctx() context: Context): Promise<OrganizationParentType[]> {
    return parentsOfOrganization(context).load(organization.rowId);
  }

  @FieldResolver(() => [UnionOrganizationType], {
    description: '现行的各级上级，从最高一级到直接上级。\nThe organizations above today, from the top to the parent.',
  })
  async ancestors(
    @LineArg() line: OrganizationLine | null,
    @Root() organization: OrganizationRow,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType[]> {
    const path = line === 'INDUSTRY' ? organization.industryPath : organization.areaPath;
    const above = path?.split('.').slice(0, -1) ?? [];
    const found = await Promise.all(above.map((id) => organizationById(context).load(id)));
    return found.filter((each) => each !== null);
  }

  @FieldResolver(() => UnionOrganizationConnection, {
    description: '现行的直接下级，按编码排序。\nThe organizations directly below today, by code.',
  })
  children(
    @LineArg() line: OrganizationLine | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() organization: OrganizationRow,
    @Ctx() context: Context,
  ): Connection<UnionOrganizationType> {
    return childOrganizations(context, organization.rowId, { line: line ?? 'AREA' }, args, toOrganization);
  }
}
