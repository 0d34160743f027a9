import type { Role } from '@uniongraph/schema/codes/role';
import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { BooleanFilter } from '../../../shared/filters/boolean-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { codeFilterType } from '../../../shared/filters/code-filter-type.js';
import { compileOperators } from '../../../shared/filters/compile-operators.js';
import { booleanCondition, codeOperators, textCondition } from '../../../shared/filters/conditions.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';
import { RoleEnum } from '../../../shared/graphql/enums.js';
import { orderType } from '../../../shared/order/order-type.js';
import { searchCondition } from '../../../shared/search/search-condition.js';
import { selectUsers, toUser } from './user-rows.js';

export const RoleFilter = codeFilterType(RoleEnum, 'RoleFilter', '角色', 'role');

@InputType('UserAccountFilter', {
  description: '用户筛选，各项须同时满足。\nFilter of users; all parts must hold.',
})
export class UserAccountFilter {
  @Field(() => [UserAccountFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: UserAccountFilter[] | null;

  @Field(() => [UserAccountFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: UserAccountFilter[] | null;

  @Field(() => UserAccountFilter, { nullable: true, description: '不满足。\nMust not hold.' })
  not?: UserAccountFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '用户名。\nUsername.' })
  username?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '显示的名字。\nName that is shown.' })
  displayName?: StringFilter | null;

  @Field(() => RoleFilter, { nullable: true, description: '未收回的角色。\nA role that was not revoked.' })
  role?: CodeFilter<Role> | null;

  @Field(() => BooleanFilter, { nullable: true, description: '是否停用。\nWhether it is disabled.' })
  isDisabled?: BooleanFilter | null;
}

export const UserAccountOrder = orderType('UserAccount', '用户', 'users', {
  USERNAME: '用户名 · Username',
  CREATED_AT: '创建时间 · When it was created',
});

const username = { expression: sql.ref('u.username'), type: 'text', unique: true } as const;
const id = { expression: sql.ref('u.id'), type: 'bigint', unique: true } as const;

export const listUsers = defineList({
  list: 'users',
  query: selectUsers,
  toNode: toUser,
  filter: {
    username: textCondition(sql.ref('u.username')),
    displayName: textCondition(sql.ref('u.display_name')),
    role: (filter: CodeFilter<Role>, path, plan) =>
      sql<boolean>`exists (select from access_grant r where r.user_id = u.id and r.revoked_at is null
        and ${compileOperators(codeOperators<Role>(sql.ref('r.role')))(filter, path, plan)})`,
    isDisabled: booleanCondition(sql`(u.disabled_at is not null)`),
  },
  // Keys of identity rise with the time of creation.
  sorting: { keys: { USERNAME: username, CREATED_AT: id }, usual: [ascending('USERNAME', username)], tieBreak: id },
  search: (words) => ({
    condition: searchCondition({ text: sql`lower(u.username || ' ' || u.display_name)` }, words, null),
    order: [],
  }),
});
