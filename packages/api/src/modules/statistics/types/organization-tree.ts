import { registerEnumType } from 'type-graphql';

export enum OrganizationTree {
  TODAY = 'TODAY',
  PERIOD = 'PERIOD',
}
registerEnumType(OrganizationTree, {
  name: 'OrganizationTree',
  description: '按哪一天的领导关系归属。\nThe lines of command of which day decide.',
  valuesConfig: {
    TODAY: {
      description:
        '各期都按今天的领导关系；已撤销的组织按其最后的上级 · As they are today, for every period; a dissolved organization stays where it was last',
    },
    PERIOD: {
      description:
        '时点数按其日期的领导关系，时期数按发生之日的 · As they were: stocks by those of their day, flows by those of the day of each event',
    },
  },
});
