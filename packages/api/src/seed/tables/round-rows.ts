import { rounds } from '../calendar/rounds.js';

/** Rows of reporting_round; ids follow the order of the rounds. */
export const roundRows = rounds.map((round) => ({
  id: round.index + 1,
  code: round.code,
  name: round.name,
  name_en: round.nameEn,
  period_start: round.periodStart,
  period_end: round.stockDate,
  stock_date: round.stockDate,
  closed_on: round.closedOn,
  provenance: 'SYNTHETIC',
}));
