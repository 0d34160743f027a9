import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ProgrammeBrandType } from './programme-brand.type.js';
import { selectBrands } from './programme-brand-rows.js';

@Resolver()
export class ProgrammeBrandsResolver {
  @Query(() => [ProgrammeBrandType], {
    description: '活动品牌，按代码排序。\nEvery programme brand, by its code.',
  })
  programmeBrands(@Ctx() { db }: Context): Promise<ProgrammeBrandType[]> {
    return selectBrands(db).orderBy('code').execute();
  }
}
