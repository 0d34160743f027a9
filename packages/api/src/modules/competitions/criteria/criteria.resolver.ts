import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CreateCriteriaSetInput } from './create-criteria-set.input.js';
import { createCriteriaSet } from './create-criteria-set.js';
import { type CriteriaSetRow, itemsOfCriteriaSet, selectCriteriaSets } from './criteria-rows.js';
import { CriteriaItemType, CriteriaSetType } from './criteria-set.type.js';

@Resolver(() => CriteriaSetType)
export class CriteriaResolver {
  @Query(() => [CriteriaSetType], { description: '各评分标准，按编码。\nThe formulas of criteria, by code.' })
  criteriaSets(@Ctx() { db }: Context): Promise<CriteriaSetType[]> {
    return selectCriteriaSets(db).orderBy('s.code').execute();
  }

  @FieldResolver(() => [CriteriaItemType], { description: '各项，依次。\nIts criteria, in order.' })
  items(@Root() set: CriteriaSetRow, @Ctx() context: Context): Promise<CriteriaItemType[]> {
    return itemsOfCriteriaSet(context).load(set.rowId);
  }

  @Mutation(() => CriteriaSetType, { description: '新建评分标准。\nCreates a formula of criteria.' })
  createCriteriaSet(
    @Arg('input', () => CreateCriteriaSetInput, { description: '所需内容。\nWhat it takes.' })
    input: CreateCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetType> {
    return createCriteriaSet(context, input);
  }
}
