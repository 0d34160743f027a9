import type { CodeList } from '@uniongraph/schema/codes/code-list';
import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { industrySections } from '@uniongraph/schema/codes/industry-section';
import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { OrganizationLevel } from '@uniongraph/schema/codes/organization-level';
import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { unitCategories } from '@uniongraph/schema/codes/unit-category';
import type { CodeNameType } from '../../../shared/graphql/code-name.type.js';
import { type AnswerRow, isRest, isUnallotted, memberOf, rowKey, totalOver } from '../answer/answer-row.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { hasDimension } from '../question/question.js';
import type { StatisticsRowType } from '../types/statistics-row.type.js';
import { presentArea } from './present-area.js';
import { presentPeriod } from './present-period.js';

/** What an indicator's field resolver finds on its row. */
export interface PresentedRow extends StatisticsRowType {
  answer: StatisticsAnswer;
  row: AnswerRow;
}

function named(list: CodeList, code: string | null): CodeNameType | null {
  const item = code === null ? undefined : list.find(code);
  return item ? { code: item.code, name: item.zh, nameEn: item.en } : null;
}

/** A row with its members named; indicators are computed when their fields are resolved. */
export function presentRow(answer: StatisticsAnswer, row: AnswerRow): PresentedRow {
  const { question, reference } = answer;
  const area = typeof row.at.AREA === 'string' ? reference.areas.get(row.at.AREA) : undefined;
  const over = totalOver(row);
  return {
    answer,
    row,
    key: rowKey(question, row),
    area: area ? presentArea(area) : null,
    sizeBand: memberOf(row, 'SIZE_BAND') as SizeBand | null,
    industry: named(industrySections, memberOf(row, 'INDUSTRY')),
    period: hasDimension(question, 'PERIOD') ? presentPeriod(row.period) : null,
    source: memberOf(row, 'SOURCE') as DataSource | null,
    organizationKind: memberOf(row, 'ORGANIZATION_KIND') as OrganizationKind | null,
    unionState: memberOf(row, 'UNION_STATE') as UnionState | null,
    unitCategory: named(unitCategories, memberOf(row, 'UNIT_CATEGORY')),
    organizationLevel: memberOf(row, 'ORGANIZATION_LEVEL') as OrganizationLevel | null,
    isTotal: over.length > 0,
    totalOver: over,
    isUnallotted: isUnallotted(row),
    isRest: isRest(row),
  };
}
