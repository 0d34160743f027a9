import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import { Field, InputType } from 'type-graphql';
import { IndustrySectionEnum } from '../graphql/enums.js';

@InputType('IndustrySectionFilter', {
  description: '行业门类条件，各项须同时满足。\nConditions on the industry section; all of them must hold.',
})
export class IndustrySectionFilter {
  @Field(() => IndustrySectionEnum, { nullable: true, description: '等于。\nEqual to.' })
  eq?: IndustrySection | null;

  @Field(() => [IndustrySectionEnum], { nullable: true, description: '等于其中之一。\nEqual to one of these.' })
  in?: IndustrySection[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否没有行业。\nWhether there is no industry.' })
  isNull?: boolean | null;
}
