import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { DibaoStandardType } from './dibao-standard.type.js';
import { selectDibaoStandards } from './dibao-standard-rows.js';
import { SetDibaoStandardInput } from './set-dibao-standard.input.js';
import { setDibaoStandard } from './set-dibao-standard.js';

/** For case officers; see root-access.ts. */
@Resolver()
export class DibaoStandardsResolver {
  @Query(() => [DibaoStandardType], {
    description:
      '一年的低保标准，本单位范围内及全部上级，按行政区划代码。\nThe dibao lines of a year, by division code.',
  })
  dibaoStandards(
    @Arg('year', () => Int, { description: '年份。\nYear.' }) year: number,
    @Ctx() { db }: Context,
  ): Promise<DibaoStandardType[]> {
    return selectDibaoStandards(db).where('s.year', '=', year).orderBy('s.division_code').execute();
  }

  @Mutation(() => DibaoStandardType, {
    description:
      '设定或更正低保标准；已测算的档案不变。\nSets or corrects a dibao line; files that were assessed stay as they are.',
  })
  setDibaoStandard(
    @Arg('input', () => SetDibaoStandardInput, { description: '所需内容。\nWhat it takes.' })
    input: SetDibaoStandardInput,
    @Ctx() context: Context,
  ): Promise<DibaoStandardType> {
    return setDibaoStandard(context, input);
  }
}
