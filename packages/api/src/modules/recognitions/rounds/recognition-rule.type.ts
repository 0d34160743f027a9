import type { NomineeGroup } from '@uniongraph/schema/codes/nominee-group';
import { Field, Int, ObjectType } from 'type-graphql';
import { NomineeGroupEnum } from '../../../shared/graphql/enums.js';

@ObjectType('RecognitionRule', {
  simpleResolvers: true,
  description: '一轮评选对某一群体最低比例的要求。\nThe least share that a round asks for a group.',
})
export class RecognitionRuleType {
  @Field(() => NomineeGroupEnum, { description: '群体。\nGroup.' })
  groupCode!: NomineeGroup;

  @Field(() => Int, { description: '最低比例，百分数。\nLeast share, in per cent.' })
  minimumPercent!: number;

  @Field(() => Boolean, {
    description: '基数是否不含专项名额。\nWhether the special quota is left out of the base.',
  })
  excludesSpecial!: boolean;
}
