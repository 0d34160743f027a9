import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Locale } from '../../i18n/locale.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { groupBy } from './group-by.js';
import { headerRows } from './header-rows.js';
import { leafColumns } from './leaf-columns.js';
import type { Member } from './member.js';
import { memberOf } from './member-of.js';
import { sortRows } from './sort-rows.js';
import type { AnswerRow, StatisticsAnswer } from './statistics-answer.js';
import type { StatisticsQuestion } from './statistics-question.js';
import { tableCell } from './table-cell.js';
import type { LeafColumn, TableModel, TableRow } from './table-model.js';

/** Lays an answer out as a table. Totals are rows of the answer; no figure is computed here. */
export function buildTableModel(
  answer: StatisticsAnswer,
  question: Pick<StatisticsQuestion, 'indicators' | 'by' | 'pivot' | 'parts' | 'shift' | 'sort'>,
  catalogue: readonly CatalogueIndicator[],
  locale: Locale,
): TableModel {
  const { by, pivot, sort } = question;
  const indicators = question.indicators.flatMap((field) => catalogue.find((entry) => entry.field === field) ?? []);
  const rowDimensions = by.filter((dimension) => dimension !== pivot);
  const columns = leafColumns(indicators, pivot ? membersOf(answer.rows, pivot) : [null], question);
  const rows = tableRows(answer.rows, rowDimensions, pivot, columns);
  const sorted = sortRows(rows, { columns, rowDimensions, sort, locale });
  return {
    rowDimensions,
    pivot,
    columns,
    header: headerRows(columns, pivot),
    rows: sorted.filter((row) => !row.isGrandTotal),
    grandTotal: sorted.find((row) => row.isGrandTotal) ?? null,
  };
}

function membersOf(rows: readonly AnswerRow[], dimension: StatisticsDimension): Member[] {
  const members = new Map(rows.map((row) => memberOf(row, dimension)).map((member) => [member.key, member]));
  return [...members.values()].sort((left, right) => (left.rank < right.rank ? -1 : 1));
}

function tableRows(
  answerRows: readonly AnswerRow[],
  rowDimensions: readonly StatisticsDimension[],
  pivot: StatisticsDimension | null,
  columns: readonly LeafColumn[],
): TableRow[] {
  const rowKey = (row: AnswerRow) => rowDimensions.map((dimension) => memberOf(row, dimension).key).join('|');
  return [...groupBy(answerRows, rowKey)].map(([key, group]) => {
    const members = rowDimensions.map((dimension) => memberOf(group[0] as AnswerRow, dimension));
    const byMember = new Map(group.map((row) => [pivot ? memberOf(row, pivot).key : '', row]));
    return {
      key,
      members,
      isGrandTotal: members.length > 0 && members.every((member) => member.kind === 'TOTAL'),
      cells: columns.map((column) => tableCell(byMember.get(column.member?.key ?? ''), column)),
    };
  });
}
