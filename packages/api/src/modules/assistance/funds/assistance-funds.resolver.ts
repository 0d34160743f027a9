import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { DivisionType } from '../../areas/division.type.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { AssistanceFundConnection, AssistanceFundType } from './assistance-fund.type.js';
import { listFunds } from './assistance-fund-list.js';
import type { FundRow } from './assistance-fund-rows.js';
import { AssistanceFundsArgs } from './assistance-funds.args.js';
import { CreateAssistanceFundInput } from './create-assistance-fund.input.js';
import { createAssistanceFund } from './create-assistance-fund.js';

@Resolver(() => AssistanceFundType)
export class AssistanceFundsResolver {
  @Query(() => AssistanceFundConnection, {
    description: '帮扶资金，连同已安排和余额。\nAssistance funds, with what is granted of them and left.',
  })
  assistanceFunds(
    @Args(() => AssistanceFundsArgs) args: AssistanceFundsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<AssistanceFundType>> {
    return listFunds(context, args);
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '管理此资金的工会组织；在范围以外则为 null。\nThe organization that keeps it; null beyond the own scope.',
  })
  organization(@Root() { organizationId }: FundRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizationId);
  }

  @FieldResolver(() => DivisionType, { description: '所属行政区划。\nDivision it belongs to.' })
  division(@Root() { divisionCode }: FundRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(divisionCode);
  }

  @Mutation(() => AssistanceFundType, {
    description: '登记一笔帮扶资金。\nEnters an assistance fund.',
  })
  createAssistanceFund(
    @Arg('input', () => CreateAssistanceFundInput, { description: '所需内容。\nWhat it takes.' })
    input: CreateAssistanceFundInput,
    @Ctx() context: Context,
  ): Promise<AssistanceFundType> {
    return createAssistanceFund(context, input);
  }
}
