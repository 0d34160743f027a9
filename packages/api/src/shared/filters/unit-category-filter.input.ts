import { Field, InputType } from 'type-graphql';

@InputType('UnitCategoryFilter', {
  description:
    '单位性质类别条件，各项须同时满足；代码系统 UNION_2015，如 "170"（私营企业）。\nConditions on the category of employing unit; all of them must hold. Codes are of UNION_2015, such as "170" (private enterprise).',
})
export class UnitCategoryFilter {
  @Field(() => String, { nullable: true, description: '等于。\nEqual to.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: '等于其中之一。\nEqual to one of these.' })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否没有类别。\nWhether there is no category.' })
  isNull?: boolean | null;
}
