import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { BlockBudgets } from '../../http/rates/block-budgets.js';
import { budgetsOf, maximumCost } from '../../http/rates/budgets.js';
import { RateLimitType } from './rate-limit.type.js';

@Resolver(() => RateLimitType)
export class RateLimitResolver {
  @Query(() => RateLimitType, {
    description: '本次查询的开销和剩余额度。\nWhat this document costs and what is left.',
  })
  rateLimit(
    @Ctx() { meter, viewer, now }: Context,
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description:
        '只问开销：同一文档的其他字段都不执行，也不返回。\nAsks the cost alone: no other field of the document runs or is answered.',
    })
    _dryRun: boolean,
  ): RateLimitType {
    const address = meter?.address ?? '';
    const { limit, remaining, resetAt } =
      meter?.limiter?.state(viewer, address) ?? BlockBudgets.untouched(budgetsOf(viewer, address)[0]!, now().getTime());
    return {
      cost: meter?.requested ?? 1,
      maximum: maximumCost(viewer, meter?.documentId != null),
      limit,
      remaining,
      resetAt: new Date(resetAt),
    };
  }
}
