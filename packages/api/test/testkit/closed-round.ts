import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** A round of annual reports of a year, closed: what it counts is published. */
export const closedRound = (em: Pick<SqlEntityManager, 'execute'>, year: number) =>
  em.execute(
    `insert into reporting_round (code, name, name_en, period_start, period_end, stock_date, closed_on, provenance)
     values (?, ?, ?, ?, ?, ?, ?, 'SYNTHETIC')`,
    [`R${year}`, `${year}`, `${year}`, `${year}-01-01`, `${year}-12-31`, `${year}-12-31`, `${year + 1}-02-01`],
  );
