import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { GrantableOrganizationType } from './grantable-organization.type.js';
import { grantableOrganizations, MOST } from './grantable-organizations.js';

/** For administrators and security administrators, who see no organizations otherwise; see root-access.ts. */
@Resolver()
export class GrantableOrganizationsResolver {
  @Query(() => [GrantableOrganizationType], {
    description:
      '本单位及以下在册的组织，供授予角色和建立密钥时选择；层级高的在前。\nActive organizations at and below the own one, to choose from when a role or a key is given; higher levels first.',
  })
  grantableOrganizations(
    @Arg('search', () => String, {
      nullable: true,
      description:
        '按名称、拼音、首字母或代码查找，1至100个字符。\nSearches names, pinyin, initials and codes; 1 to 100 characters.',
    })
    search: string | null | undefined,
    @Arg('first', () => Int, {
      defaultValue: MOST,
      description: `取多少项，最多${MOST}。\nHow many, at most ${MOST}.`,
    })
    first: number,
    @Ctx() context: Context,
  ): Promise<GrantableOrganizationType[]> {
    return grantableOrganizations(context, search, first);
  }
}
