import { registerEnumType } from 'type-graphql';

export enum ReporterKindName {
  ORGANIZATION = 'ORGANIZATION',
  EMPLOYING_UNIT = 'EMPLOYING_UNIT',
}
registerEnumType(ReporterKindName, {
  name: 'ReporterKind',
  description: '由谁报送。\nWho reports.',
  valuesConfig: {
    ORGANIZATION: { description: '基层工会，按报表轮次报送 · Grassroots unions, in rounds of reports' },
    EMPLOYING_UNIT: {
      description: '用人单位，人数报送后一直有效 · Employing units, whose head-count holds until the next',
    },
  },
});
