import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { AssistanceBatchType } from '../batches/assistance-batch.type.js';
import type { BatchRow } from '../batches/assistance-batch-rows.js';
import { AssistanceGrantConnection, type AssistanceGrantType } from './assistance-grant.type.js';
import { grantsOfBatch } from './assistance-grant-list.js';
import { toGrant } from './assistance-grant-rows.js';

@Resolver(() => AssistanceBatchType)
export class BatchGrantsResolver {
  @FieldResolver(() => AssistanceGrantConnection, {
    description:
      '其中各笔帮扶，按登记先后，含已移出的。\nIts grants as they were entered, those that were removed too.',
  })
  grants(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: BatchRow,
    @Ctx() context: Context,
  ): Connection<AssistanceGrantType> {
    return grantsOfBatch(context, rowId, {}, args, toGrant);
  }
}
