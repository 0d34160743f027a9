import type { FundSource } from '@uniongraph/schema/codes/fund-source';
import { Field, InputType, Int } from 'type-graphql';
import { FundSourceEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { idempotencyNote } from '../input-notes.js';

@InputType('CreateAssistanceFundInput', { description: '登记一笔帮扶资金所需。\nWhat a new assistance fund takes.' })
export class CreateAssistanceFundInput {
  @Field(() => FundSourceEnum, { description: '资金来源。\nSource of the money.' })
  source!: FundSource;

  @Field(() => Int, { description: '预算年度，如 2026。\nBudget year, such as 2026.' })
  budgetYear!: number;

  @Field(() => String, { description: '名称，1至100个字符。\nName, 1 to 100 characters.' })
  name!: string;

  @Field(() => DecimalScalar, {
    description: '金额（元），大于零，最多两位小数。\nAmount in yuan, more than nothing, at most two decimals.',
  })
  amount!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '由哪个工会组织管理，编码；省略时为自己所在的组织。\nCode of the organization that keeps it; your own unless given.',
  })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: idempotencyNote })
  idempotencyKey?: string | null;
}
