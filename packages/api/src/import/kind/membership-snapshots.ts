import { dataSources } from '@uniongraph/schema/codes/data-source';
import { membershipFact } from '../../modules/statistics/facts/membership.fact.js';
import { sqlName } from '../../shared/sql-name.js';
import { duplicateCheck } from '../check/duplicate-check.js';
import { notAheadCheck } from '../check/not-ahead-check.js';
import { referenceCheck } from '../check/reference-check.js';
import { codeCell } from '../column/code-cell.js';
import { countCell } from '../column/count-cell.js';
import { dateCell } from '../column/date-cell.js';
import { defineColumns } from '../column/define-columns.js';
import { listCell } from '../column/list-cell.js';
import { partSql, type Upsert, upsertSql } from '../write/upsert-sql.js';
import { checkParts } from './check-parts.js';
import { defineKind } from './define-kind.js';
import type { Has } from './import-kind.js';
import { planSql } from './plan-sql.js';
import { unlisted } from './unlisted.js';

/** The real-name register counts persons itself and takes no snapshots. */
const sources = listCell(dataSources, [...unlisted(dataSources.codes, membershipFact.sources), 'REALNAME_DB']);

const columns = defineColumns(
  ['organizationCode!', '工会组织代码', 'Organization code', codeCell, '371302-D-0001'],
  ['source!', '数据来源', 'Source', sources, 'ANNUAL_REPORT'],
  ['asOf!', '截止日期', 'As of', dateCell, '2024-12-31'],
  ['workers', '职工数', 'Workers', countCell, '120'],
  ['workersFemale', '女职工数', 'Women workers', countCell, '50'],
  ['members', '会员数', 'Members', countCell, '110'],
  ['membersFemale', '女会员数', 'Women members', countCell, '46'],
  ['membersMigrant', '农民工会员数', 'Rural migrant members', countCell, '30'],
  ['membersNewForm', '新就业形态劳动者会员数', 'Members in new forms of employment', countCell, '0'],
  ['membersLaborDispatch', '劳务派遣工会员数', 'Dispatched-labour members', countCell, ''],
  ['agreementCoveredWorkers', '集体合同覆盖职工数', 'Workers under a collective agreement', countCell, '120'],
  ['fullTimeStaff', '专职工会工作人员数', 'Full-time union staff', countCell, '1'],
  ['partTimeStaff', '兼职工会工作人员数', 'Part-time union staff', countCell, '2'],
);

const counts = columns.filter((column) => column.reader === countCell).map((column) => column.key);

const snapshots = (has: Has): Upsert => ({
  table: 'membership_snapshot',
  known: 't',
  identity: 'id',
  key: { organization_id: 'o.id', source: 'r.source', as_of: 'r.as_of' },
  columns: [
    ...counts.map((key) => ({ name: sqlName(key), value: `r.${sqlName(key)}`, stated: has(key) })),
    { name: 'provenance', value: `'REPORTED'`, stated: true },
  ],
  from: `import_row r join union_organization o on o.code = r.organization_code
    left join membership_snapshot t on t.organization_id = o.id and t.source = r.source and t.as_of = r.as_of`,
  countsVersions: true,
});

/** What organizations report of their workers and members on a day; a blank count is not zero (domain.md R10). */
export const membershipSnapshots = defineKind({
  name: 'membership-snapshots',
  zh: '会员情况',
  en: 'membership snapshots',
  columns,
  computed: {},
  subject: 'organizationCode',
  needsDivisions: false,
  refersToItself: false,
  joins: ['union_organization (id, code)', 'membership_snapshot (organization_id, source, as_of)'],
  prepare: '',
  complete(row, fault) {
    if (counts.every((key) => row[key] === null)) return fault(null, 'NO_COUNTS');
    checkParts(row, columns, 'workers', ['workersFemale', 'agreementCoveredWorkers'], fault);
    checkParts(
      row,
      columns,
      'members',
      ['membersFemale', 'membersMigrant', 'membersNewForm', 'membersLaborDispatch'],
      fault,
    );
    if (row.workers !== null && Number(row.members) > Number(row.workers)) {
      fault('members', 'MEMBERS_EXCEED_WORKERS', row.workers!);
    }
  },
  checks: () => [
    duplicateCheck('organizationCode', 'source', 'asOf'),
    referenceCheck('organizationCode', 'union_organization', 'UNKNOWN_ORGANIZATION'),
    notAheadCheck('asOf'),
    {
      column: 'asOf',
      code: 'BEFORE_FOUNDING',
      sql: `select r.line, r.as_of::text as value, array[o.established_on::text] as args
        from import_row r join union_organization o on o.code = r.organization_code where r.as_of < o.established_on`,
    },
    {
      column: 'asOf',
      code: 'AFTER_END',
      sql: `select r.line, r.as_of::text as value, array[o.dissolved_on::text] as args
        from import_row r join union_organization o on o.code = r.organization_code where r.as_of >= o.dissolved_on`,
    },
  ],
  planSql: (has) => planSql(snapshots(has)),
  steps: (has) => [
    {
      zh: '会员情况',
      en: 'membership snapshots',
      sql: upsertSql({ ...snapshots(has), where: partSql('organization_code') }),
      inParts: true,
    },
  ],
});
