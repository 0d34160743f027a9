import { registerEnumType } from 'type-graphql';

export enum ValuePartName {
  NUMERATOR = 'NUMERATOR',
  DENOMINATOR = 'DENOMINATOR',
}
registerEnumType(ValuePartName, {
  name: 'ValuePart',
  description: '一个值的分子或分母。\nNumerator or denominator of a value.',
  valuesConfig: {
    NUMERATOR: { description: '分子；计数即其自身 · Numerator; of a count the count itself' },
    DENOMINATOR: { description: '分母 · Denominator' },
  },
});
