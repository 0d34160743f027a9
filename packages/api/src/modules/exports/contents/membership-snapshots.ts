import { dataSources } from '@uniongraph/schema/codes/data-source';
import { provenances } from '@uniongraph/schema/codes/provenance';
import { codeColumn, dateColumn, numberColumn, textColumn } from '../formats/columns.js';
import type { ExportColumn } from '../formats/export-column.js';
import { listContent } from './list-content.js';
import { listMembershipSnapshots } from './membership-snapshot-list.js';

type Snapshot = Parameters<typeof listMembershipSnapshots.toNode>[0];

/** Headers are those that the import of membership snapshots reads; a blank count is not zero (domain.md R10). */
const columns: readonly ExportColumn<Snapshot>[] = [
  textColumn('organizationCode', '工会组织代码', 'Organization code'),
  textColumn('organizationName', '工会组织', 'Organization'),
  textColumn('divisionCode', '行政区划代码', 'Division code'),
  codeColumn('source', '数据来源', 'Source', dataSources),
  dateColumn('asOf', '截止日期', 'As of'),
  numberColumn('workers', '职工数', 'Workers'),
  numberColumn('workersFemale', '女职工数', 'Women workers'),
  numberColumn('members', '会员数', 'Members'),
  numberColumn('membersFemale', '女会员数', 'Women members'),
  numberColumn('membersMigrant', '农民工会员数', 'Rural migrant members'),
  numberColumn('membersNewForm', '新就业形态劳动者会员数', 'Members in new forms of employment'),
  numberColumn('membersLaborDispatch', '劳务派遣工会员数', 'Dispatched-labour members'),
  numberColumn('agreementCoveredWorkers', '集体合同覆盖职工数', 'Workers under a collective agreement'),
  numberColumn('fullTimeStaff', '专职工会工作人员数', 'Full-time union staff'),
  numberColumn('partTimeStaff', '兼职工会工作人员数', 'Part-time union staff'),
  codeColumn('provenance', '数据出处', 'Provenance', provenances),
];

export const membershipSnapshots = listContent({
  field: 'unionOrganizations',
  zh: '会员情况',
  en: 'Membership snapshots',
  whole: listMembershipSnapshots.whole,
  complete: async (_context, rows: readonly Snapshot[]) => rows,
  columns,
});
