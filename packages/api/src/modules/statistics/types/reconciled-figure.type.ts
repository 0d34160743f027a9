import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { SourceDifferenceType } from './source-difference.type.js';

@ObjectType('ReconciledFigure', {
  description: '同一指标、地区和时期的公开数字。\nThe printed figure of the same indicator, area and period.',
})
export class ReconciledFigureType {
  @Field(() => DecimalScalar, {
    description:
      '所印的数，比率以小数计；约数、不少于等见 figure.qualifier。\nThe number printed, of rates as a ratio; see figure.qualifier for "about" or "at least".',
  })
  value!: string;

  @Field(() => SourceDifferenceType, { description: '与第一个来源之差。\nThe difference to the first source.' })
  difference!: SourceDifferenceType;
}
