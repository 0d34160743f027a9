import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { organizationStatuses } from '@uniongraph/schema/codes/organization-status';
import { provenances } from '@uniongraph/schema/codes/provenance';
import type { Context } from '../../../context.js';
import { today } from '../../../shared/today.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { listOrganizations } from '../../organizations/organization-list.js';
import { parentOnDay } from '../../organizations/organization-parent-rows.js';
import { type OrganizationRow, organizationById } from '../../organizations/organization-rows.js';
import { codeColumn, dateColumn, textColumn, yesNoColumn } from '../formats/columns.js';
import type { ExportColumn } from '../formats/export-column.js';
import { listContent } from './list-content.js';
import { loadAll } from './load-all.js';

interface ExportedOrganization extends OrganizationRow {
  divisionName: string | null;
  areaParentCode: string | null;
  industryParentCode: string | null;
}

/** Headers are those that the import of organizations reads. */
const columns: readonly ExportColumn<ExportedOrganization>[] = [
  textColumn('code', '工会组织代码', 'Organization code'),
  textColumn('name', '名称', 'Name'),
  textColumn('shortName', '简称', 'Short name'),
  textColumn('uscc', '统一社会信用代码', 'Unified social credit code'),
  codeColumn('level', '层级', 'Level', organizationLevels),
  codeColumn('kind', '组织类型', 'Kind', organizationKinds),
  yesNoColumn('isGrassroots', '是否基层', 'Is grassroots'),
  textColumn('divisionCode', '行政区划代码', 'Division code'),
  textColumn('divisionName', '行政区划', 'Division'),
  textColumn('managementAreaCode', '功能区代码', 'Management area code'),
  codeColumn('industrySection', '行业门类', 'Industry section', industrySections),
  textColumn('unitCategoryCode', '单位类别代码', 'Unit category code'),
  dateColumn('establishedOn', '成立日期', 'Established on'),
  dateColumn('dissolvedOn', '撤销日期', 'Dissolved on'),
  codeColumn('status', '状态', 'Status', organizationStatuses),
  textColumn('areaParentCode', '地方上级代码', 'Area parent code'),
  textColumn('industryParentCode', '产业上级代码', 'Industry parent code'),
  codeColumn('provenance', '数据出处', 'Provenance', provenances),
];

async function parentCodes(context: Context, ids: readonly string[], line: OrganizationLine) {
  const links = await loadAll(parentOnDay(context, { line, on: today(context) }), ids);
  const parents = await loadAll(
    organizationById(context),
    links.map((link) => link?.parentId ?? null),
  );
  return parents.map((parent) => parent?.code ?? null);
}

async function complete(context: Context, records: readonly Parameters<typeof listOrganizations.toNode>[0][]) {
  const organizations = records.map(listOrganizations.toNode);
  const ids = organizations.map(({ rowId }) => rowId);
  const codes = organizations.map(({ divisionCode }) => divisionCode);
  const divisions = await loadAll(divisionByCode(context), codes);
  const area = await parentCodes(context, ids, 'AREA');
  const industry = await parentCodes(context, ids, 'INDUSTRY');
  return organizations.map((organization, at) => ({
    ...organization,
    divisionName: divisions[at]?.name ?? null,
    areaParentCode: area[at] ?? null,
    industryParentCode: industry[at] ?? null,
  }));
}

export const unionOrganizations = listContent({
  field: 'unionOrganizations',
  zh: '工会组织',
  en: 'Union organizations',
  whole: listOrganizations.whole,
  complete,
  columns,
});
