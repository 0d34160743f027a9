import { Field, InputType } from 'type-graphql';

@InputType('StringFilter', { description: '文字条件，各项须同时满足。\nConditions on text; all of them must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: '等于。\nEqual to.' })
  eq?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: '等于其中之一，最多250个。\nEqual to one of these, at most 250.',
  })
  in?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: '包含，区分大小写，1至100个字符。\nContains, case-sensitive, 1 to 100 characters.',
  })
  contains?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '以此开头，区分大小写，1至100个字符。\nStarts with, case-sensitive, 1 to 100 characters.',
  })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否没有值。\nWhether there is no value.' })
  isNull?: boolean | null;
}
