import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import type { ValueAnswer } from './statistics-answer.js';
import type { TableModel } from './table-model.js';

/** Every value object of the table with its indicator, totals included. */
export function tableAnswers({
  rows,
  grandTotal,
  columns,
}: TableModel): { indicator: CatalogueIndicator; answer: ValueAnswer }[] {
  return [...rows, ...(grandTotal ? [grandTotal] : [])].flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const indicator = columns[index]?.indicator;
      return indicator && cell.answer ? [{ indicator, answer: cell.answer }] : [];
    }),
  );
}

/** The distinct notes that values of the table carry. */
export function tableNotes(table: TableModel, locale: 'zh' | 'en'): string[] {
  const notes = tableAnswers(table).map(({ answer }) => (locale === 'zh' ? answer.note : answer.noteEn));
  return [...new Set(notes.filter((note) => note !== null && note !== ''))] as string[];
}
