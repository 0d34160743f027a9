import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { organizationStatuses } from '@uniongraph/schema/codes/organization-status';
import { unitCategories } from '@uniongraph/schema/codes/unit-category';
import { searchText } from '../../shared/search-text.js';
import { divisionChecks } from '../check/division-checks.js';
import { duplicateCheck } from '../check/duplicate-check.js';
import { notAheadCheck } from '../check/not-ahead-check.js';
import { referenceCheck } from '../check/reference-check.js';
import { booleanCell } from '../column/boolean-cell.js';
import { codeCell } from '../column/code-cell.js';
import { dateCell } from '../column/date-cell.js';
import { defineColumns } from '../column/define-columns.js';
import { divisionCell } from '../column/division-cell.js';
import { industryCell } from '../column/industry-cell.js';
import { listCell } from '../column/list-cell.js';
import { rankCell } from '../column/rank-cell.js';
import { textCell } from '../column/text-cell.js';
import { usccCell } from '../column/uscc-cell.js';
import { checkOrder } from './check-order.js';
import { defineKind } from './define-kind.js';
import { circleCheck, parentsTable } from './organization-parents.js';
import { organizationPlanSql, organizationSteps } from './organization-writing.js';

const columns = defineColumns(
  ['code!', '工会组织代码', 'Organization code', codeCell, '371302-D-0001'],
  ['name!', '名称', 'Name', textCell(100), '示例单位工会委员会'],
  ['shortName', '简称', 'Short name', textCell(60), '示例工会'],
  ['uscc', '统一社会信用代码', 'Unified social credit code', usccCell, '81371302TE5T000168'],
  ['level!', '层级', 'Level', rankCell(organizationLevels), 'BASE'],
  ['kind!', '组织类型', 'Kind', listCell(organizationKinds), 'SINGLE'],
  ['isGrassroots', '是否基层', 'Is grassroots', booleanCell, '是'],
  ['divisionCode!', '行政区划代码', 'Division code', divisionCell, '371302'],
  ['managementAreaCode', '功能区代码', 'Management area code', codeCell, ''],
  ['industrySection', '行业门类', 'Industry section', industryCell, 'C'],
  ['unitCategoryCode', '单位类别代码', 'Unit category code', listCell(unitCategories), '170'],
  ['establishedOn!', '成立日期', 'Established on', dateCell, '2015-05-01'],
  ['dissolvedOn', '撤销日期', 'Dissolved on', dateCell, ''],
  ['status', '状态', 'Status', listCell(organizationStatuses), 'ACTIVE'],
  ['areaParentCode', '地方上级代码', 'Area parent code', codeCell, '371302'],
  ['industryParentCode', '产业上级代码', 'Industry parent code', codeCell, ''],
  ['parentValidFrom', '上级关系起始日期', 'Parent valid from', dateCell, ''],
);

/** Trade-union organizations and who leads them on the area and the industry line. */
export const organizations = defineKind({
  name: 'organizations',
  zh: '工会组织',
  en: 'organizations',
  columns,
  computed: { searchName: 'text' },
  subject: 'code',
  needsDivisions: true,
  refersToItself: true,
  joins: ['union_organization (id, code, uscc)', 'organization_parent (organization_id, parent_id, line, valid_from)'],
  prepare: parentsTable,
  complete(row, fault) {
    row.searchName = searchText(row.name!);
    row.isGrassroots ??= String(organizationKinds.find(row.kind!)!.isGrassroots);
    checkOrder(row, columns, 'establishedOn', 'dissolvedOn', fault);
    if (row.status !== null && row.status !== 'ACTIVE' && row.dissolvedOn === null)
      fault('status', 'STATUS_WITHOUT_DATE');
    if (row.status === 'ACTIVE' && row.dissolvedOn !== null) fault('status', 'ACTIVE_WITH_DATE');
    row.status ??= row.dissolvedOn === null ? 'ACTIVE' : 'DISSOLVED';
    if (row.areaParentCode === row.code) fault('areaParentCode', 'ITSELF');
    if (row.industryParentCode === row.code) fault('industryParentCode', 'ITSELF');
    if (row.parentValidFrom !== null && row.parentValidFrom! < row.establishedOn!) {
      fault('parentValidFrom', 'BEFORE', '成立日期', 'Established on', row.establishedOn!);
    }
  },
  checks: () => [
    duplicateCheck('code'),
    {
      column: 'uscc',
      code: 'DUPLICATE',
      sql: `select line, uscc as value, array[first_line::text] as args
        from (
          select line, uscc, first_value(line) over (partition by uscc order by line) as first_line
          from import_row where uscc is not null
        ) r where line > first_line`,
    },
    {
      column: 'uscc',
      code: 'USCC_TAKEN',
      sql: `select r.line, r.uscc as value, array[o.code, o.name] as args
        from import_row r join union_organization o on o.uscc = r.uscc where o.code <> r.code`,
    },
    notAheadCheck('establishedOn'),
    notAheadCheck('parentValidFrom'),
    ...divisionChecks,
    referenceCheck('areaParentCode', 'union_organization', 'UNKNOWN_ORGANIZATION', { inFile: true }),
    referenceCheck('industryParentCode', 'union_organization', 'UNKNOWN_ORGANIZATION', { inFile: true }),
    circleCheck('AREA', 'areaParentCode'),
    circleCheck('INDUSTRY', 'industryParentCode'),
  ],
  planSql: organizationPlanSql,
  steps: organizationSteps,
});
