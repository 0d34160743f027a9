import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { provenances } from '@uniongraph/schema/codes/provenance';
import { type UnionState, unionStates } from '@uniongraph/schema/codes/union-state';
import type { Context } from '../../../context.js';
import { today } from '../../../shared/today.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { unionStateOnDay } from '../../employing-units/coverage-rows.js';
import { listEmployingUnits } from '../../employing-units/employing-unit-list.js';
import type { EmployingUnitRow } from '../../employing-units/employing-unit-rows.js';
import { latestHeadcount } from '../../employing-units/headcount-rows.js';
import { codeColumn, dateColumn, numberColumn, textColumn } from '../formats/columns.js';
import type { ExportColumn } from '../formats/export-column.js';
import { listContent } from './list-content.js';
import { loadAll } from './load-all.js';

interface ExportedUnit extends EmployingUnitRow {
  divisionName: string | null;
  unionState: UnionState | null;
  employees: number | null;
  asOf: string | null;
}

/** Headers are those that the import of employing units reads. */
const columns: readonly ExportColumn<ExportedUnit>[] = [
  textColumn('uscc', '统一社会信用代码', 'Unified social credit code'),
  textColumn('name', '名称', 'Name'),
  textColumn('divisionCode', '行政区划代码', 'Division code'),
  textColumn('divisionName', '行政区划', 'Division'),
  textColumn('managementAreaCode', '功能区代码', 'Management area code'),
  codeColumn('industrySection', '行业门类', 'Industry section', industrySections),
  textColumn('unitCategoryCode', '单位类别代码', 'Unit category code'),
  dateColumn('registeredOn', '登记日期', 'Registered on'),
  dateColumn('deregisteredOn', '注销日期', 'Deregistered on'),
  codeColumn('unionState', '今日建会状态', 'Union state today', unionStates),
  numberColumn('employees', '年报职工人数', 'Employees by the annual report'),
  dateColumn('asOf', '年报截止日期', 'Annual report as of'),
  codeColumn('provenance', '数据出处', 'Provenance', provenances),
];

async function complete(context: Context, records: readonly Parameters<typeof listEmployingUnits.toNode>[0][]) {
  const units = records.map(listEmployingUnits.toNode);
  const ids = units.map(({ rowId }) => rowId);
  const codes = units.map(({ divisionCode }) => divisionCode);
  const divisions = await loadAll(divisionByCode(context), codes);
  const states = await loadAll(unionStateOnDay(context, { on: today(context) }), ids);
  const headcounts = await loadAll(latestHeadcount(context, { source: 'ANNUAL_REPORT' }), ids);
  return units.map((unit, at) => ({
    ...unit,
    divisionName: divisions[at]?.name ?? null,
    unionState: states[at] ?? null,
    employees: headcounts[at]?.employees ?? null,
    asOf: headcounts[at]?.asOf ?? null,
  }));
}

export const employingUnits = listContent({
  field: 'employingUnits',
  zh: '用人单位',
  en: 'Employing units',
  whole: listEmployingUnits.whole,
  complete,
  columns,
});
