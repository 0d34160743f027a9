import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { RecognitionSchemeType } from './recognition-scheme.type.js';
import { selectSchemes, toScheme } from './recognition-scheme-rows.js';

@Resolver()
export class RecognitionSchemesResolver {
  @Query(() => [RecognitionSchemeType], { description: '各种荣誉，按代码排序。\nEvery honour, by its code.' })
  async recognitionSchemes(@Ctx() { db }: Context): Promise<RecognitionSchemeType[]> {
    const records = await selectSchemes(db).orderBy('s.code').execute();
    return records.map(toScheme);
  }
}
