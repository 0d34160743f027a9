import { totalOver } from './answer-row.js';
import { cutRows } from './cut-rows.js';
import { meetsHaving } from './meets-having.js';
import { orderRows } from './order-rows.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** Decides which of an answer's rows are shown, and in what order; ranks and shares stay those among all of its rows. */
export function selectRows(answer: StatisticsAnswer): StatisticsAnswer {
  const { having, orderBy, first } = answer.question;
  if (having.length === 0 && orderBy.length === 0 && first === null) return answer;
  const met = answer.rows.filter((row) => totalOver(row).length > 0 || meetsHaving(answer, row));
  const cut = first === null ? { ...answer, shown: met } : cutRows(answer, met);
  return { ...cut, shown: orderRows(cut, cut.shown) };
}
