import { apiModule } from '../api-module.mjs';

/**
 * Posts every subject of every fact with the program's own functions, as its triggers would for rows just created. `members`
 * is the number of memberships.
 */
export async function ledgerSteps(members) {
  await apiModule('schema.js').catch(() => {});
  const { facts } = await apiModule('modules/statistics/facts/index.js');
  const { postFunctionName } = await apiModule('modules/statistics/ledger/post-function-sql.js');
  return facts.flatMap((fact) =>
    fact.origins.map((origin) => ({
      name: `${fact.ledger}: ${origin.key}`,
      total: (client) =>
        origin.subjectTable === 'membership'
          ? members
          : client
              .query(`select max(id) as total from ${origin.subjectTable}`)
              .then(({ rows }) => Number(rows[0].total)),
      sql: `select ${postFunctionName(fact, origin)}(array_agg(id), 'NEW') from ${origin.subjectTable} where id between $1 and $2`,
    })),
  );
}
