import { registerEnumType } from 'type-graphql';

export enum BandStatus {
  BELOW = 'BELOW',
  WITHIN = 'WITHIN',
  ABOVE = 'ABOVE',
}
registerEnumType(BandStatus, {
  name: 'BandStatus',
  description: '实际值与目标区间的关系；两端均属区间。\nWhere a value stands to a band, which both its ends belong to.',
  valuesConfig: {
    BELOW: { description: '低于下限 · Below its least' },
    WITHIN: { description: '在区间内 · Within it' },
    ABOVE: { description: '高于上限 · Above its most' },
  },
});
