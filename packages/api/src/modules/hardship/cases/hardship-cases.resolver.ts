import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { TakeHardshipStepInput } from '../procedure/take-step.input.js';
import { takeStep } from '../procedure/take-step.js';
import { HardshipCaseConnection, HardshipCaseType } from './hardship-case.type.js';
import { listHardshipCases } from './hardship-case-list.js';
import { HardshipCasesArgs } from './hardship-cases.args.js';
import { OpenHardshipCaseInput } from './open-case.input.js';
import { openCase } from './open-case.js';
import { UpdateHardshipCaseInput } from './update-case.input.js';
import { updateCase } from './update-case.js';

const given = { description: '所需内容。\nWhat it takes.' };

/** For the people of the trade; see root-access.ts. */
@Resolver()
export class HardshipCasesResolver {
  @Query(() => HardshipCaseConnection, {
    description: '本单位范围内的困难职工家庭档案。\nFiles of households in hardship within the own reach.',
  })
  hardshipCases(
    @Args(() => HardshipCasesArgs) args: HardshipCasesArgs,
    @Ctx() context: Context,
  ): Promise<Connection<HardshipCaseType>> {
    return listHardshipCases(context, args) as Promise<Connection<HardshipCaseType>>;
  }

  @Mutation(() => HardshipCaseType, {
    description:
      '登记一户的申请；已在任何单位建档的人报 ON_FILE。\nEnters the application of a household; somebody on file anywhere is refused as ON_FILE.',
  })
  openHardshipCase(
    @Arg('input', () => OpenHardshipCaseInput, given) input: OpenHardshipCaseInput,
    @Ctx() context: Context,
  ): Promise<HardshipCaseType> {
    return openCase(context, input);
  }

  @Mutation(() => HardshipCaseType, {
    description: '更正或补充一份档案。\nCorrects or completes a file.',
  })
  updateHardshipCase(
    @Arg('input', () => UpdateHardshipCaseInput, given) input: UpdateHardshipCaseInput,
    @Ctx() context: Context,
  ): Promise<HardshipCaseType> {
    return updateCase(context, input);
  }

  @Mutation(() => HardshipCaseType, {
    description:
      '办理一个环节；不允许的环节报 ILLEGAL_STEP 并列出可办理的。\nTakes a step; one that may not be taken is refused as ILLEGAL_STEP, naming those that may.',
  })
  takeHardshipStep(
    @Arg('input', () => TakeHardshipStepInput, given) input: TakeHardshipStepInput,
    @Ctx() context: Context,
  ): Promise<HardshipCaseType> {
    return takeStep(context, input);
  }
}
