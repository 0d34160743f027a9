import type { Role } from '@uniongraph/schema/codes/role';
import { sql } from 'kysely';
import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { BooleanFilter } from '../../../shared/filters/boolean-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { booleanCondition, codeCondition, textCondition } from '../../../shared/filters/conditions.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';
import { type Order, orderType } from '../../../shared/order/order-type.js';
import { searchCondition } from '../../../shared/search/search-condition.js';
import { RoleFilter } from '../administration/user-account-list.js';
import { selectKeys, toApiKey } from './api-key-rows.js';

@InputType('ApiKeyFilter', { description: '接口密钥筛选，各项须同时满足。\nFilter of API keys; all parts must hold.' })
export class ApiKeyFilter {
  @Field(() => [ApiKeyFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: ApiKeyFilter[] | null;

  @Field(() => [ApiKeyFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: ApiKeyFilter[] | null;

  @Field(() => ApiKeyFilter, { nullable: true, description: '不满足。\nMust not hold.' })
  not?: ApiKeyFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '前缀。\nPrefix.' })
  prefix?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '组织编码。\nCode of the organization.' })
  organizationCode?: StringFilter | null;

  @Field(() => RoleFilter, { nullable: true, description: '角色。\nRole.' })
  role?: CodeFilter<Role> | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: '是否可用：未停用也未到期。\nWhether it works: neither revoked nor expired.',
  })
  isActive?: BooleanFilter | null;
}

export const ApiKeyOrder = orderType('ApiKey', '接口密钥', 'API keys', {
  CREATED_AT: '创建时间 · When it was made',
  NAME: '用途 · What it is for',
});

const id = { expression: sql.ref('k.id'), type: 'bigint', unique: true } as const;

export const listKeys = defineList({
  list: 'apiKeys',
  query: ({ whole, viewer }) => selectKeys(whole, viewer),
  toNode: toApiKey,
  filter: {
    prefix: textCondition(sql.ref('k.prefix')),
    organizationCode: textCondition(sql.ref('o.code')),
    role: codeCondition<Role>(sql.ref('k.role')),
    isActive: (wanted: BooleanFilter, path, plan) =>
      booleanCondition(sql`(k.revoked_at is null and coalesce(k.expires_at > ${plan.now}, true))`)(wanted, path, plan),
  },
  sorting: {
    keys: { CREATED_AT: id, NAME: { expression: sql.ref('k.name'), type: 'text' } },
    usual: [{ ...ascending('CREATED_AT', id), descending: true }],
    tieBreak: id,
  },
  search: (words) => ({
    condition: searchCondition({ text: sql`lower(k.name || ' ' || k.prefix || ' ' || o.name)` }, words, null),
    order: [],
  }),
});

@ArgsType()
export class ApiKeysArgs extends ConnectionArgs {
  @Field(() => ApiKeyFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: ApiKeyFilter | null;

  @Field(() => [ApiKeyOrder], {
    nullable: true,
    description: '排序，最多3个键；默认新的在前。\nOrder, at most 3 keys; the latest first unless said.',
  })
  orderBy?: Order<'CREATED_AT' | 'NAME'>[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索用途、前缀和组织，1至100个字符。\nSearches purpose, prefix and organization; 1 to 100 characters.',
  })
  search?: string | null;
}
