import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { ProgrammeBrandType } from '../../programmes/programme-brand.type.js';
import { brandByCode } from '../../programmes/programme-brand-rows.js';
import { AssistanceFundType } from '../funds/assistance-fund.type.js';
import { fundById } from '../funds/assistance-fund-rows.js';
import { AssistanceBatchConnection, AssistanceBatchType } from './assistance-batch.type.js';
import { listBatches } from './assistance-batch-list.js';
import type { BatchRow } from './assistance-batch-rows.js';
import { AssistanceBatchesArgs } from './assistance-batches.args.js';
import { totalsOfBatch } from './batch-totals.js';
import { officialName } from './official-name.js';

@Resolver(() => AssistanceBatchType)
export class AssistanceBatchesResolver {
  @Query(() => AssistanceBatchConnection, {
    description: '帮扶批次，新的在前。\nAssistance batches, the latest first.',
  })
  assistanceBatches(
    @Args(() => AssistanceBatchesArgs) args: AssistanceBatchesArgs,
    @Ctx() context: Context,
  ): Promise<Connection<AssistanceBatchType>> {
    return listBatches(context, args);
  }

  @FieldResolver(() => AssistanceFundType, {
    nullable: true,
    description: '从哪笔资金支出；在范围以外则为 null。\nThe fund that pays; null beyond the own scope.',
  })
  fund(@Root() { fundId }: BatchRow, @Ctx() context: Context): Promise<AssistanceFundType | null> {
    return fundById(context).load(fundId);
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '管理此批次的工会组织；在范围以外则为 null。\nThe organization that keeps it; null beyond the own scope.',
  })
  organization(@Root() { organizationId }: BatchRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizationId);
  }

  @FieldResolver(() => ProgrammeBrandType, {
    nullable: true,
    description: '属于哪个活动品牌，不属于任何品牌则为 null。\nThe programme brand it belongs to, null if to none.',
  })
  async brand(@Root() { brandCode }: BatchRow, @Ctx() context: Context): Promise<ProgrammeBrandType | null> {
    return brandCode ? brandByCode(context).load(brandCode) : null;
  }

  @FieldResolver(() => Int, {
    description: '共几笔，不含已移出的。\nNumber of grants, without those that were removed.',
  })
  async grantCount(@Root() { rowId }: BatchRow, @Ctx() context: Context): Promise<number> {
    return (await totalsOfBatch(context).load(rowId)).grants;
  }

  @FieldResolver(() => DecimalScalar, {
    description: '共多少元，不含已移出的。\nWhat they come to in yuan, without those that were removed.',
  })
  async amount(@Root() { rowId }: BatchRow, @Ctx() context: Context): Promise<string> {
    return (await totalsOfBatch(context).load(rowId)).amount;
  }

  @FieldResolver(() => String, { nullable: true, description: '最近一次提交的人。\nWho last submitted it.' })
  async submittedBy(@Root() { submittedById }: BatchRow, @Ctx() context: Context): Promise<string | null> {
    return submittedById ? officialName(context).load(submittedById) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: '批准的人。\nWho approved it.' })
  async approvedBy(@Root() { approvedById }: BatchRow, @Ctx() context: Context): Promise<string | null> {
    return approvedById ? officialName(context).load(approvedById) : null;
  }
}
