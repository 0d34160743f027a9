import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { IndicatorDefinitionType } from './indicator-definition.type.js';

@ObjectType('SeriesBreak', {
  description:
    '一次口径变化：此日前后，同一指标所计的内容不同。\nA change of definition: from this day on an indicator counts something else.',
})
export class SeriesBreakType {
  @Field(() => LocalDateScalar, { description: '自此日起用新口径。\nThe new definition holds from this day on.' })
  effectiveOn!: string;

  @Field(() => String, {
    description: '变化前后各为何口径（中文）。\nBoth definitions, before and after, in Chinese.',
  })
  note!: string;

  @Field(() => String, {
    description: '变化前后各为何口径（英文）。\nBoth definitions, before and after, in English.',
  })
  noteEn!: string;

  @Field(() => IndicatorDefinitionType, {
    nullable: true,
    description:
      '此前的口径；没有记录各版口径时为空，见 note。\nThe definition before; null where no versions are recorded: see `note`.',
  })
  before!: IndicatorDefinitionType | null;

  @Field(() => IndicatorDefinitionType, {
    nullable: true,
    description:
      '此后的口径；没有记录各版口径时为空，见 note。\nThe definition after; null where no versions are recorded: see `note`.',
  })
  after!: IndicatorDefinitionType | null;
}
