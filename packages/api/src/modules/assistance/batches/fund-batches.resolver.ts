import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { AssistanceFundType } from '../funds/assistance-fund.type.js';
import type { FundRow } from '../funds/assistance-fund-rows.js';
import { AssistanceBatchConnection, type AssistanceBatchType } from './assistance-batch.type.js';
import { batchesOfFund } from './assistance-batch-list.js';
import { toBatch } from './assistance-batch-rows.js';

@Resolver(() => AssistanceFundType)
export class FundBatchesResolver {
  @FieldResolver(() => AssistanceBatchConnection, {
    description: '从此资金支出的批次，新的在前。\nThe batches that it pays, the latest first.',
  })
  batches(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: FundRow,
    @Ctx() context: Context,
  ): Connection<AssistanceBatchType> {
    return batchesOfFund(context, rowId, {}, args, toBatch);
  }
}
