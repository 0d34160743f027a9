import { Field, Int, ObjectType } from 'type-graphql';
import { AreaType } from '../../areas/area.type.js';
import { IndicatorType } from './indicator.type.js';
import { ReconciledRowType } from './reconciled-row.type.js';

@ObjectType('Reconciliation', { description: '多来源对照的结果。\nSources of one indicator set side by side.' })
export class ReconciliationType {
  @Field(() => IndicatorType, { description: '所对照的指标。\nThe indicator compared.' })
  indicator!: IndicatorType;

  @Field(() => AreaType, { description: '所选地区。\nThe chosen area.' })
  area!: AreaType;

  @Field(() => [ReconciledRowType], {
    description:
      '各行，不一致的在前，其余按 by 的次序。\nRows, those that disagree first, otherwise in the order of `by`.',
  })
  rows!: ReconciledRowType[];

  @Field(() => Int, { description: '不一致的行数。\nNumber of rows that disagree.' })
  disagreeing!: number;
}
