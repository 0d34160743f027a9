import { dataSources } from '@uniongraph/schema/codes/data-source';
import { unionStates } from '@uniongraph/schema/codes/union-state';
import { unitCategories } from '@uniongraph/schema/codes/unit-category';
import { employingUnitsFact } from '../../modules/statistics/facts/employing-units.fact.js';
import { searchText } from '../../shared/search-text.js';
import { divisionChecks } from '../check/division-checks.js';
import { notAheadCheck } from '../check/not-ahead-check.js';
import { referenceCheck } from '../check/reference-check.js';
import { codeCell } from '../column/code-cell.js';
import { countCell } from '../column/count-cell.js';
import { dateCell } from '../column/date-cell.js';
import { defineColumns } from '../column/define-columns.js';
import { divisionCell } from '../column/division-cell.js';
import { industryCell } from '../column/industry-cell.js';
import { listCell } from '../column/list-cell.js';
import { textCell } from '../column/text-cell.js';
import { usccCell } from '../column/uscc-cell.js';
import { checkOrder } from './check-order.js';
import { defineKind } from './define-kind.js';
import { employingUnitChecks } from './employing-unit-checks.js';
import { employingUnitPlanSql, employingUnitSteps, employingUnitViews } from './employing-unit-writing.js';
import type { ReportFault, StagedRow } from './import-kind.js';
import { unlisted } from './unlisted.js';

const sources = listCell(dataSources, unlisted(dataSources.codes, employingUnitsFact.sources));

const columns = defineColumns(
  ['uscc!', '统一社会信用代码', 'Unified social credit code', usccCell, '91371302TE5T00010L'],
  ['name!', '名称', 'Name', textCell(100), '示例单位有限公司'],
  ['divisionCode!', '行政区划代码', 'Division code', divisionCell, '371302'],
  ['managementAreaCode', '功能区代码', 'Management area code', codeCell, ''],
  ['industrySection', '行业门类', 'Industry section', industryCell, 'C'],
  ['unitCategoryCode', '单位类别代码', 'Unit category code', listCell(unitCategories), '170'],
  ['registeredOn!', '登记日期', 'Registered on', dateCell, '2012-03-01'],
  ['deregisteredOn', '注销日期', 'Deregistered on', dateCell, ''],
  ['employees', '职工人数', 'Employees', countCell, '120'],
  ['source', '人数来源', 'Source of the head-count', sources, 'SOCIAL_INSURANCE'],
  ['asOf', '人数截止日期', 'Head-count as of', dateCell, '2024-12-31'],
  ['unionState', '建会状态', 'Union state', listCell(unionStates), 'ESTABLISHED'],
  ['organizationCode', '工会组织代码', 'Organization code', codeCell, '371302-D-0001'],
  ['validFrom', '涵盖起始日期', 'Coverage from', dateCell, '2015-05-01'],
  ['validTo', '涵盖终止日期', 'Coverage to', dateCell, ''],
);
type Key = (typeof columns)[number]['key'];

/** Employing units, how many they employ by one source, and which union covers them. A unit may take several rows. */
export const employingUnits = defineKind({
  name: 'employing-units',
  zh: '用人单位',
  en: 'employing units',
  columns,
  computed: { searchText: 'text' },
  subject: 'uscc',
  needsDivisions: true,
  refersToItself: false,
  joins: [
    'employing_unit (id, uscc)',
    'union_organization (id, code)',
    'unit_headcount (unit_id, source, as_of)',
    'unit_coverage (unit_id, state, organization_id, valid_from)',
  ],
  prepare: employingUnitViews,
  complete(row, fault) {
    row.searchText = searchText(row.name!, row.uscc);
    checkOrder(row, columns, 'registeredOn', 'deregisteredOn', fault);
    checkTogether(row, ['employees', 'source', 'asOf'], fault);
    checkCoverage(row, fault);
    if (row.deregisteredOn !== null && row.asOf !== null && row.asOf! >= row.deregisteredOn!) {
      fault('asOf', 'AFTER_END', row.deregisteredOn!);
    }
  },
  checks: (has) => [
    ...employingUnitChecks(has),
    notAheadCheck('registeredOn'),
    notAheadCheck('asOf'),
    ...divisionChecks,
    referenceCheck('organizationCode', 'union_organization', 'UNKNOWN_ORGANIZATION'),
  ],
  planSql: employingUnitPlanSql,
  steps: employingUnitSteps,
});

/** All of the cells or none: the first blank one is named. */
function checkTogether(row: StagedRow<Key>, keys: readonly Key[], fault: ReportFault<Key>): void {
  const filled = keys.find((key) => row[key] !== null);
  const blank = keys.find((key) => row[key] === null);
  if (filled !== undefined && blank !== undefined) needs(filled, blank, fault);
}

function needs(filled: Key, blank: Key, fault: ReportFault<Key>): void {
  const { zh, en } = columns.find((column) => column.key === blank)!;
  fault(filled, 'NEEDS', zh, en);
}

/** A coverage has a state, a start and, unless it is being prepared, a union; a unit without a union has none of these. */
function checkCoverage(row: StagedRow<Key>, fault: ReportFault<Key>): void {
  const details: readonly Key[] = ['organizationCode', 'validFrom', 'validTo'];
  const filled = details.find((key) => row[key] !== null);
  if (row.unionState === null) {
    if (filled !== undefined) needs(filled, 'unionState', fault);
  } else if (row.unionState === 'NOT_ESTABLISHED') {
    if (filled !== undefined) fault(filled, 'MUST_BE_BLANK', '建会状态', 'Union state', row.unionState);
  } else {
    if (row.validFrom === null) needs('unionState', 'validFrom', fault);
    if (row.organizationCode === null && row.unionState !== 'PREPARING') needs('unionState', 'organizationCode', fault);
    checkOrder(row, columns, 'validFrom', 'validTo', fault);
  }
}
