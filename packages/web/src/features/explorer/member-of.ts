import type { CodeList } from '@uniongraph/schema/codes/code-list';
import { dataSources } from '@uniongraph/schema/codes/data-source';
import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { sizeBands } from '@uniongraph/schema/codes/size-band';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { unionStates } from '@uniongraph/schema/codes/union-state';
import { unitCategories } from '@uniongraph/schema/codes/unit-category';
import { unallottedName } from '../../lib/unallotted-name.js';
import type { Member } from './member.js';
import type { AnswerRow } from './statistics-answer.js';

export const totalMember: Member = { key: '*', kind: 'TOTAL', zh: '合计', en: 'Total', rank: '\uffff' };
const noMember: Member = { key: '-', kind: 'NONE', zh: '未分类', en: 'Not classified', rank: '\ufffe' };
const unallotted: Member = { ...unallottedName, key: '-', kind: 'NONE', rank: '\ufffe' };

/** The member of a dimension that a row stands for. */
export function memberOf(row: AnswerRow, dimension: StatisticsDimension): Member {
  if (row.totalOver.includes(dimension)) return totalMember;
  return readers[dimension](row) ?? noMember;
}

const readers: Record<StatisticsDimension, (row: AnswerRow) => Member | undefined> = {
  AREA: ({ area, isUnallotted }) => {
    if (isUnallotted) return unallotted;
    return area ? member(area.code, area.name, area.romanisedName, area.code) : undefined;
  },
  INDUSTRY: ({ industry }) =>
    industry ? member(industry.code, industry.name, industry.nameEn, industry.code) : undefined,
  PERIOD: ({ period }) =>
    period ? member(period.code, period.label, period.labelEn, `${period.startOn}/${period.endOn}`) : undefined,
  SIZE_BAND: ({ sizeBand }) => coded(sizeBands, sizeBand),
  SOURCE: ({ source }) => coded(dataSources, source),
  ORGANIZATION_KIND: ({ organizationKind }) => coded(organizationKinds, organizationKind),
  UNION_STATE: ({ unionState }) => coded(unionStates, unionState),
  UNIT_CATEGORY: ({ unitCategory }) => coded(unitCategories, unitCategory?.code),
  ORGANIZATION: () => undefined,
  ORGANIZATION_LEVEL: ({ organizationLevel }) => coded(organizationLevels, organizationLevel),
};

const member = (key: string, zh: string, en: string, rank: string): Member => ({ key, kind: 'MEMBER', zh, en, rank });

function coded(list: CodeList, code: string | null | undefined): Member | undefined {
  if (code == null) return undefined;
  const item = list.find(code);
  const position = String(list.codes.indexOf(code)).padStart(3, '0');
  return member(code, item?.zh ?? code, item?.en ?? code, position);
}
