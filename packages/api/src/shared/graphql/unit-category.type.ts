import { Field, ObjectType } from 'type-graphql';

@ObjectType('UnitCategory', {
  simpleResolvers: true,
  description:
    '单位性质类别。分类标准有过更替，故与代码一并给出。\nCategory of an employing unit; systems have changed, so the system goes with the code.',
})
export class UnitCategoryType {
  @Field(() => String, { description: '分类标准，如 UNION_2015。\nCode system, such as UNION_2015.' })
  codeSystem!: string;

  @Field(() => String, { description: '代码。\nThe code.' })
  code!: string;

  @Field(() => String, { description: '中文名称；未知代码则为代码本身。\nChinese name; the code itself if unknown.' })
  name!: string;

  @Field(() => String, { description: '英文名称；未知代码则为代码本身。\nEnglish name; the code itself if unknown.' })
  nameEn!: string;
}
