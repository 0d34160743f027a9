import type { QuestionSort } from './statistics-question.js';

/** A click on a header: numbers first from the top, names first from the start; the third click restores the order. */
export function nextSort(sort: QuestionSort | null, column: string, isNumber: boolean): QuestionSort | null {
  const first = isNumber ? 'DESC' : 'ASC';
  if (sort?.column !== column) return { column, direction: first };
  return sort.direction === first ? { column, direction: isNumber ? 'ASC' : 'DESC' } : null;
}
