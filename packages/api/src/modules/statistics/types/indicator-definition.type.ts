import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('IndicatorDefinition', {
  description:
    '统计口径的一个版本，随每个值给出。\nOne version of a statistical definition; every value names its own.',
})
export class IndicatorDefinitionType {
  @Field(() => Int, { description: '版本号。\nVersion number.' })
  version!: number;

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
