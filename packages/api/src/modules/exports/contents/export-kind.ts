import { registerEnumType } from 'type-graphql';

export const ExportKind = {
  UNION_ORGANIZATIONS: 'UNION_ORGANIZATIONS',
  EMPLOYING_UNITS: 'EMPLOYING_UNITS',
  MEMBERSHIP_SNAPSHOTS: 'MEMBERSHIP_SNAPSHOTS',
  STATISTICS: 'STATISTICS',
} as const;
export type ExportKind = keyof typeof ExportKind;

registerEnumType(ExportKind, {
  name: 'ExportKind',
  description: '导出的内容。\nWhat is exported.',
  valuesConfig: {
    UNION_ORGANIZATIONS: { description: '工会组织名录 · Union organizations' },
    EMPLOYING_UNITS: { description: '用人单位名录 · Employing units' },
    MEMBERSHIP_SNAPSHOTS: { description: '会员情况报送快照 · Membership snapshots' },
    STATISTICS: { description: '统计表 · A table of statistics' },
  },
});
