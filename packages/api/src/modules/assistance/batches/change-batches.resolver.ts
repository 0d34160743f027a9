import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { AssistanceBatchType } from './assistance-batch.type.js';
import {
  AssistanceBatchReasonInput,
  AssistanceBatchVersionInput,
  CreateAssistanceBatchInput,
  PayAssistanceBatchInput,
} from './assistance-batch-inputs.input.js';
import { createAssistanceBatch } from './create-assistance-batch.js';
import { approveBatch, cancelBatch, returnBatch } from './decide-batch.js';
import { payBatch } from './pay-batch.js';
import { submitBatch } from './submit-batch.js';

const given = { description: '所需内容。\nWhat it takes.' };

@Resolver()
export class ChangeBatchesResolver {
  @Mutation(() => AssistanceBatchType, { description: '新建帮扶批次。\nBegins an assistance batch.' })
  createAssistanceBatch(
    @Arg('input', () => CreateAssistanceBatchInput, given) input: CreateAssistanceBatchInput,
    @Ctx() context: Context,
  ): Promise<AssistanceBatchType> {
    return createAssistanceBatch(context, input);
  }

  @Mutation(() => AssistanceBatchType, { description: '提交批次待审批。\nSubmits a batch for approval.' })
  submitAssistanceBatch(
    @Arg('input', () => AssistanceBatchVersionInput, given) input: AssistanceBatchVersionInput,
    @Ctx() context: Context,
  ): Promise<AssistanceBatchType> {
    return submitBatch(context, input);
  }

  @Mutation(() => AssistanceBatchType, {
    description: '批准批次，须由提交人以外的人进行。\nApproves a batch; somebody other than who submitted it does.',
  })
  approveAssistanceBatch(
    @Arg('input', () => AssistanceBatchVersionInput, given) input: AssistanceBatchVersionInput,
    @Ctx() context: Context,
  ): Promise<AssistanceBatchType> {
    return approveBatch(context, input);
  }

  @Mutation(() => AssistanceBatchType, {
    description: '退回批次，可修改后再提交。\nReturns a batch, to be changed and submitted again.',
  })
  returnAssistanceBatch(
    @Arg('input', () => AssistanceBatchReasonInput, given) input: AssistanceBatchReasonInput,
    @Ctx() context: Context,
  ): Promise<AssistanceBatchType> {
    return returnBatch(context, input);
  }

  @Mutation(() => AssistanceBatchType, {
    description: '撤销批次，其占用的资金随即释放。\nCancels a batch; the money that it held is free again.',
  })
  cancelAssistanceBatch(
    @Arg('input', () => AssistanceBatchReasonInput, given) input: AssistanceBatchReasonInput,
    @Ctx() context: Context,
  ): Promise<AssistanceBatchType> {
    return cancelBatch(context, input);
  }

  @Mutation(() => AssistanceBatchType, {
    description: '登记批次已全部发放。\nRecords that all grants of an approved batch have been paid.',
  })
  payAssistanceBatch(
    @Arg('input', () => PayAssistanceBatchInput, given) input: PayAssistanceBatchInput,
    @Ctx() context: Context,
  ): Promise<AssistanceBatchType> {
    return payBatch(context, input);
  }
}
