import { closedDimension } from '@uniongraph/schema/codes/closed-dimensions';
import type { CodeList } from '@uniongraph/schema/codes/code-list';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { unallottedName } from '../../lib/unallotted-name.js';
import type { Member } from './member.js';
import type { AnswerRow } from './statistics-answer.js';

export const totalMember: Member = { key: '*', kind: 'TOTAL', zh: '合计', en: 'Total', rank: '\uffff' };
const noMember: Member = { key: '-', kind: 'NONE', zh: '未分类', en: 'Not classified', rank: '\ufffe' };
const unallotted: Member = { ...unallottedName, key: '-', kind: 'NONE', rank: '\ufffe' };

/** The member of a dimension that a row stands for. */
export function memberOf(row: AnswerRow, dimension: StatisticsDimension): Member {
  if (row.totalOver.includes(dimension)) return totalMember;
  const closed = closedDimension(dimension);
  const found = closed ? coded(closed.list, codeIn(row[closed.field])) : readers[dimension]?.(row);
  return found ?? noMember;
}

const readers: Partial<Record<StatisticsDimension, (row: AnswerRow) => Member | undefined>> = {
  AREA: ({ area, isUnallotted }) => {
    if (isUnallotted) return unallotted;
    return area ? member(area.code, area.name, area.romanisedName, area.code) : undefined;
  },
  PERIOD: ({ period }) =>
    period ? member(period.code, period.label, period.labelEn, `${period.startOn}/${period.endOn}`) : undefined,
};

/** A code, or the code of what is shown as code and name. */
const codeIn = (value: unknown) =>
  (typeof value === 'object' && value !== null ? (value as { code: string }).code : value) as string | null | undefined;

const member = (key: string, zh: string, en: string, rank: string): Member => ({ key, kind: 'MEMBER', zh, en, rank });

function coded(list: CodeList, code: string | null | undefined): Member | undefined {
  if (code == null) return undefined;
  const item = list.find(code);
  const position = String(list.codes.indexOf(code)).padStart(3, '0');
  return member(code, item?.zh ?? code, item?.en ?? code, position);
}
