import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import type { Report, ReportHeaderCell, ReportRow, ReportRowHead } from '../../exports/report.js';
import type { Locale } from '../../i18n/locale.js';
import { areaName } from '../../lib/area-name.js';
import { hasSynthetic, isAllSynthetic } from './cell-marks.js';
import { columnPath } from './column-path.js';
import { headLabel } from './head-label.js';
import { headerLabel, type LabelContext } from './header-label.js';
import { periodCodes, periodLabel } from './period-label.js';
import { reportCell } from './report-cell.js';
import { reportName } from './report-name.js';
import { reportNotes } from './report-notes.js';
import { reportText } from './report-text.js';
import { rowHeads } from './row-heads.js';
import type { LeafColumn, TableModel } from './table-model.js';
import type { AnsweredQuestion } from './use-statistics.js';

/** The table on the page as a file: same rows, same order, same marks. */
export function buildReport(table: TableModel, answered: AnsweredQuestion, locale: Locale): Report {
  const { answer, question } = answered;
  const organization = areaName(answer.area, locale);
  const indicators = [...new Set(table.columns.map((column) => column.indicator))];
  const dimensions = table.rowDimensions.length > 0 ? table.rowDimensions : (['AREA'] as const);
  const corner = dimensions.map((dimension) => statisticsDimensions.get(dimension)[locale]);
  const context = { locale, shift: question.shift };
  return {
    organization,
    name: reportName(indicators, locale),
    period: periodCodes(answer.periods, locale),
    mark: hasSynthetic(table) ? reportText[locale].syntheticMark : '',
    subtitle: reportText[locale].subtitle(organization, periodLabel(answer.periods, locale)),
    headColumns: corner.length,
    header: table.header.map((cells, level): ReportHeaderCell[] => [
      ...(level === 0 ? corner.map((text) => ({ text, colSpan: 1, rowSpan: table.header.length })) : []),
      ...cells.map(({ step, colSpan, rowSpan }) => ({ text: headerLabel(step, context), colSpan, rowSpan })),
    ]),
    columnLabels: [...corner, ...table.columns.map((column) => columnLabel(column, table, context))],
    rows: reportRows(table, organization, locale),
    notes: reportNotes(table, answered, locale),
  };
}

/** 会员人数（人） 2022年 增减: the column's whole path, for a file with one header row. */
function columnLabel(column: LeafColumn, { columns, pivot }: TableModel, context: LabelContext): string {
  const path = columnPath(column, pivot, columns).map((step) => headerLabel(step, context));
  const isRate = column.indicator.unit === 'PERCENT' && (column.role === 'VALUE' || column.role === 'EARLIER');
  const unit = context.locale === 'zh' ? '（%）' : ' (%)';
  return path.join(' ') + (isRate || column.role === 'CHANGE_RATE' ? unit : '');
}

function reportRows(table: TableModel, organization: string, locale: Locale): ReportRow[] {
  const rows = [...table.rows, ...(table.grandTotal ? [table.grandTotal] : [])];
  const heads = rowHeads(rows);
  const allSynthetic = isAllSynthetic(table);
  return rows.map((row, index) => {
    const own: (ReportRowHead | null)[] = Array.from({ length: row.members.length }, () => null);
    for (const head of heads[index] ?? []) {
      own[head.level] = { text: headLabel(head, locale), colSpan: head.colSpan, rowSpan: head.rowSpan };
    }
    return {
      heads: row.members.length > 0 ? own : [{ text: organization, colSpan: 1, rowSpan: 1 }],
      labels: row.members.length > 0 ? row.members.map((member) => member[locale]) : [organization],
      cells: table.columns.flatMap((column, at) => {
        const cell = row.cells[at];
        return cell ? [reportCell(cell, column, allSynthetic, locale)] : [];
      }),
      isTotal: row.members.some((member) => member.kind === 'TOTAL'),
    };
  });
}
