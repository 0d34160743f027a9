import { observationStatuses } from '@uniongraph/schema/codes/observation-status';
import { provenances } from '@uniongraph/schema/codes/provenance';
import type { Locale } from '../../i18n/locale.js';
import type { LeafColumn, TableCell, TableModel } from './table-model.js';

export const marks = ['PROVISIONAL', 'ESTIMATED', 'BREAK', 'MISSING', 'SUPPRESSED', 'SYNTHETIC'] as const;
export type Mark = (typeof marks)[number];

/** What stands in the cell, as short as a footnote sign. */
export const markSigns: Record<Mark, Record<Locale, string>> = {
  PROVISIONAL: { zh: '初', en: 'p' },
  ESTIMATED: { zh: '估', en: 'e' },
  BREAK: { zh: '断', en: 'b' },
  MISSING: { zh: '—', en: '—' },
  SUPPRESSED: { zh: '＊', en: '*' },
  SYNTHETIC: { zh: '示', en: 's' },
};

export function markMeaning(mark: Mark, locale: Locale): string {
  const item = mark === 'SYNTHETIC' ? provenances.get(mark) : observationStatuses.get(mark);
  const note = locale === 'zh' ? item.noteZh : item.noteEn;
  const separator = locale === 'zh' ? '：' : ': ';
  return note ? `${item[locale]}${separator}${note}` : item[locale];
}

/** Marks of one cell. Changes and parts stand beside the value that carries the marks and repeat none. */
export function cellMarks(cell: TableCell, { role }: LeafColumn, isAllSynthetic: boolean): Mark[] {
  if (!cell.answer || (role !== 'VALUE' && role !== 'EARLIER')) return [];
  const status = marks.filter((mark) => mark === cell.answer?.status);
  const isSynthetic = cell.answer.provenance === 'SYNTHETIC' && cell.value !== null && !isAllSynthetic;
  return isSynthetic ? [...status, 'SYNTHETIC'] : status;
}

/** Whether every value of the table is synthetic; then one mark on the table stands for all. */
export function isAllSynthetic(table: TableModel): boolean {
  const answers = shownAnswers(table);
  return answers.length > 0 && answers.every((answer) => answer.provenance === 'SYNTHETIC');
}

export const hasSynthetic = (table: TableModel) =>
  shownAnswers(table).some((answer) => answer.provenance === 'SYNTHETIC');

function shownAnswers({ rows, grandTotal }: TableModel) {
  return [...rows, ...(grandTotal ? [grandTotal] : [])]
    .flatMap((row) => row.cells)
    .flatMap((cell) => (cell.answer && cell.value !== null ? [cell.answer] : []));
}

/** The marks that occur in the table, in the order of the legend. */
export function tableMarks(table: TableModel, allSynthetic: boolean): Mark[] {
  const rows = [...table.rows, ...(table.grandTotal ? [table.grandTotal] : [])];
  const used = new Set(
    rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const column = table.columns[index];
        return column ? cellMarks(cell, column, allSynthetic) : [];
      }),
    ),
  );
  return marks.filter((mark) => used.has(mark));
}
