import { Field, ObjectType } from 'type-graphql';

@ObjectType('CodeName', { description: '标准代码及其名称。\nA standard code with its names.' })
export class CodeNameType {
  @Field(() => String, { description: '代码。\nThe code.' })
  code!: string;

  @Field(() => String, { description: '中文名称。\nChinese name.' })
  name!: string;

  @Field(() => String, { description: '英文名称。\nEnglish name.' })
  nameEn!: string;
}
