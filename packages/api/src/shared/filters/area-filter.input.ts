import { Field, InputType } from 'type-graphql';
import { AreaCodeScalar } from '../scalars/area-code.scalar.js';

@InputType('AreaFilter', {
  description:
    '地区条件，各项须同时满足；代码须存在。\nConditions on an area; all of them must hold, and the codes must exist.',
})
export class AreaFilter {
  @Field(() => AreaCodeScalar, { nullable: true, description: '恰为此地区。\nThis area itself.' })
  eq?: string | null;

  @Field(() => [AreaCodeScalar], {
    nullable: true,
    description: '恰为其中之一，最多250个。\nOne of these areas itself, at most 250.',
  })
  in?: string[] | null;

  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: '此地区及其下各级。\nThis area and everything below it.',
  })
  within?: string | null;
}
