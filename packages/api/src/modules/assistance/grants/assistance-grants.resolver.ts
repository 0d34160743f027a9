import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { HardshipCaseType } from '../../hardship/cases/hardship-case.type.js';
import { hardshipCaseById } from '../../hardship/cases/hardship-case-rows.js';
import { assistanceGrantPrivacy } from '../../privacy/assistance-field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { unsealField } from '../../privacy/sealed-field.js';
import { AssistanceBatchType } from '../batches/assistance-batch.type.js';
import { batchById } from '../batches/assistance-batch-rows.js';
import { addAssistanceGrant } from './add-assistance-grant.js';
import { AssistanceGrantConnection, AssistanceGrantType } from './assistance-grant.type.js';
import { AddAssistanceGrantInput, RemoveAssistanceGrantInput } from './assistance-grant-inputs.input.js';
import { listGrants } from './assistance-grant-list.js';
import type { GrantRow } from './assistance-grant-rows.js';
import { AssistanceGrantsArgs } from './assistance-grants.args.js';
import { removeAssistanceGrant } from './remove-assistance-grant.js';

const { bankAccount } = assistanceGrantPrivacy.fields;
const given = { description: '所需内容。\nWhat it takes.' };

@Resolver(() => AssistanceGrantType)
export class AssistanceGrantsResolver {
  @Query(() => AssistanceGrantConnection, { description: '帮扶发放，新的在前。\nAssistance grants, the latest first.' })
  assistanceGrants(
    @Args(() => AssistanceGrantsArgs) args: AssistanceGrantsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<AssistanceGrantType>> {
    return listGrants(context, args);
  }

  @FieldResolver(() => HardshipCaseType, {
    nullable: true,
    description: '该户的档案。\nThe file of the household.',
  })
  case(@Root() { caseId }: GrantRow, @Ctx() context: Context): Promise<HardshipCaseType | null> {
    return hardshipCaseById(context).load(caseId);
  }

  @FieldResolver(() => AssistanceBatchType, {
    nullable: true,
    description: '所在批次；在范围以外则为 null。\nIts batch; null beyond the own scope.',
  })
  batch(@Root() { batchId }: GrantRow, @Ctx() context: Context): Promise<AssistanceBatchType | null> {
    return batchById(context).load(batchId);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '实名账户；不是转账则为 null。\nAccount that it is paid to, null if it is no transfer.',
  })
  bankAccount(@Root() { rowId, sealedAccount }: GrantRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(assistanceGrantPrivacy, bankAccount, rowId, sealedAccount);
    return maskedText(context, assistanceGrantPrivacy, bankAccount, rowId, plain);
  }

  @Mutation(() => AssistanceGrantType, {
    description:
      '在批次中登记一笔帮扶；超出资金余额、不在档或重复的拒绝。\nEnters a grant in a batch; refused where the fund has not enough left, the household is not on file, or it has one already.',
  })
  addAssistanceGrant(
    @Arg('input', () => AddAssistanceGrantInput, given) input: AddAssistanceGrantInput,
    @Ctx() context: Context,
  ): Promise<AssistanceGrantType> {
    return addAssistanceGrant(context, input);
  }

  @Mutation(() => AssistanceGrantType, {
    description: '从批次中移出一笔帮扶，记录保留。\nTakes a grant out of its batch; the record stays.',
  })
  removeAssistanceGrant(
    @Arg('input', () => RemoveAssistanceGrantInput, given) input: RemoveAssistanceGrantInput,
    @Ctx() context: Context,
  ): Promise<AssistanceGrantType> {
    return removeAssistanceGrant(context, input);
  }
}
