import { registerEnumType } from 'type-graphql';

export const NullsOrder = { FIRST: 'FIRST', LAST: 'LAST' } as const;
export type NullsOrder = keyof typeof NullsOrder;

registerEnumType(NullsOrder, {
  name: 'NullsOrder',
  description: '没有值的项排在哪里。\nWhere items without a value stand.',
  valuesConfig: {
    FIRST: { description: '排在最前 · First' },
    LAST: { description: '排在最后 · Last' },
  },
});
