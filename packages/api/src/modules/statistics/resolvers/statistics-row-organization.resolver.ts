import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { organizationByCode } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { memberOf } from '../answer/answer-row.js';
import type { PresentedRow } from '../present/present-row.js';
import { StatisticsRowType } from '../types/statistics-row.type.js';

@Resolver(() => StatisticsRowType)
export class StatisticsRowOrganizationResolver {
  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '下属工会组织（本行含其以下各级）；未按此分组、为组织本身或为合计时为空。\nSubordinate organization, the row holding all below it; null when not grouped by it, for the organization itself and in totals.',
  })
  async organization(@Root() { row }: PresentedRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    const code = memberOf(row, 'ORGANIZATION');
    return code === null ? null : organizationByCode(context).load(code);
  }
}
