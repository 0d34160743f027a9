import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { presentReconciliation } from '../present/present-reconciliation.js';
import { readReconciliation } from '../reconcile/read-reconciliation.js';
import { ReconcileArgs } from '../reconcile/reconcile.args.js';
import { ReconciliationType } from '../types/reconciliation.type.js';

@Resolver(() => ReconciliationType)
export class ReconcileResolver {
  @Query(() => ReconciliationType, {
    nullable: true,
    description:
      '多来源对照：同一指标的各来源（和公开数字）并列，各与第一个来源相比，不一致的行在前。来源从不相加。\nSets the sources of one indicator side by side, with the published figure if wanted; each is compared with the first, and rows that disagree come first. Sources are never added up.',
  })
  async reconcile(
    @Args(() => ReconcileArgs) args: ReconcileArgs,
    @Ctx() context: Context,
  ): Promise<ReconciliationType> {
    return presentReconciliation(await readReconciliation(context, args));
  }
}
