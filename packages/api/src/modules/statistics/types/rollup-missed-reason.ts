import { registerEnumType } from 'type-graphql';

export enum RollupMissedReason {
  AS_KNOWN_ON = 'AS_KNOWN_ON',
  BELOW_COUNTY = 'BELOW_COUNTY',
  DIMENSIONS = 'DIMENSIONS',
  ORGANIZATION_TREE = 'ORGANIZATION_TREE',
}
registerEnumType(RollupMissedReason, {
  name: 'RollupMissedReason',
  description: '为何不能用汇总表，只能读台账。\nWhy no rollup can answer, so that the ledger is read.',
  valuesConfig: {
    AS_KNOWN_ON: { description: '按更早某日所知回答 · It asks what was known earlier' },
    BELOW_COUNTY: { description: '各行在县级以下 · Its rows lie below counties' },
    DIMENSIONS: {
      description: '没有汇总表在这一级同时含所需各维度 · No rollup holds its dimensions together at this level',
    },
    ORGANIZATION_TREE: { description: '按工会组织的上下级统计 · It asks by organization' },
  },
});
