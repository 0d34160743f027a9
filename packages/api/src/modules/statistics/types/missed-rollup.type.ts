import { Field, ObjectType } from 'type-graphql';
import { RollupMissedReason } from './rollup-missed-reason.js';

@ObjectType('MissedRollup', {
  description: '不能用汇总表的原因。\nWhy no rollup can answer.',
})
export class MissedRollupType {
  @Field(() => RollupMissedReason, { description: '原因。\nReason.' })
  reason!: RollupMissedReason;

  @Field(() => [String], {
    description:
      '没有一个汇总表在这一级同时含有的维度列；其他原因为空。\nColumns that no rollup holds together at this level; empty for other reasons.',
  })
  dimensions!: string[];

  @Field(() => String, { description: '说明（中文）。\nExplanation in Chinese.' })
  message!: string;

  @Field(() => String, { description: '说明（英文）。\nExplanation in English.' })
  messageEn!: string;
}
