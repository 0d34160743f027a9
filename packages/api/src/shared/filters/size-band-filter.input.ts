import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import { Field, InputType } from 'type-graphql';
import { SizeBandEnum } from '../graphql/enums.js';

@InputType('SizeBandFilter', {
  description: '单位人数分组条件，各项须同时满足。\nConditions on the size band; all of them must hold.',
})
export class SizeBandFilter {
  @Field(() => SizeBandEnum, { nullable: true, description: '等于。\nEqual to.' })
  eq?: SizeBand | null;

  @Field(() => [SizeBandEnum], { nullable: true, description: '等于其中之一。\nEqual to one of these.' })
  in?: SizeBand[] | null;

  @Field(() => SizeBandEnum, {
    nullable: true,
    description: '此组及更大的组，如“25人以上”。\nThis band and larger ones, such as “25 or more”.',
  })
  gte?: SizeBand | null;

  @Field(() => SizeBandEnum, { nullable: true, description: '此组及更小的组。\nThis band and smaller ones.' })
  lte?: SizeBand | null;
}
