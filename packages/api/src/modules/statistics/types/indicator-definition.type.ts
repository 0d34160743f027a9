import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('IndicatorDefinition', {
  description:
    '统计口径的一个版本，随每个值给出。\nOne version of a statistical definition; every value names its own.',
})
export class IndicatorDefinitionType {
  @Field(() => Int, {
    description:
      '版本号，自1起；0及以下为平台启用以前的口径。\nVersion number from 1 on; up to 0 what was counted before this platform.',
  })
  version!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '自此日起改用下一版；现行为空。\nFirst day of the next version; null for the one in force.',
  })
  validTo!: string | null;

  @Field(() => String, { description: '计算公式（中文）。\nFormula in Chinese.' })
  formula!: string;

  @Field(() => String, { description: '计算公式（英文）。\nFormula in English.' })
  formulaEn!: string;

  @Field(() => String, { description: '使用注意（中文）。\nCaveat in Chinese.' })
  caveat!: string;

  @Field(() => String, { description: '使用注意（英文）。\nCaveat in English.' })
  caveatEn!: string;

  @Field(() => String, {
    description:
      '公式的依据：公布的标准，或本平台自定。\nWhat the formula follows: a published standard, or this platform’s own definition.',
  })
  source!: string;
}
