import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { OrganizationParentType } from './organization-parent.type.js';
import type { OrganizationParentRow } from './organization-parent-rows.js';
import { organizationById } from './organization-rows.js';
import { UnionOrganizationType } from './union-organization.type.js';

@Resolver(() => OrganizationParentType)
export class OrganizationParentsResolver {
  @FieldResolver(() => UnionOrganizationType, { description: '上级工会。\nThe organization above.' })
  parent(@Root() link: OrganizationParentRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(link.parentId);
  }
}
