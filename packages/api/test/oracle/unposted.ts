import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { facts } from '../../src/modules/statistics/facts/index.js';
import {
  ancestryColumns,
  dimensionColumns,
  eventColumns,
  measureColumns,
} from '../../src/modules/statistics/ledger/ledger-columns.js';
import { eventsFunctionName } from '../../src/modules/statistics/ledger/post-function-sql.js';

/** What every ledger lacks or has too much of, by subject: what the events functions say now, less all that was posted. */
export async function unposted(em: SqlEntityManager): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const fact of facts) {
    const measures = measureColumns(fact);
    const own = [...dimensionColumns(fact).map(([name]) => name), ...measures];
    const keys = [...Object.keys(eventColumns), ...ancestryColumns, ...own.slice(0, -measures.length)].join(', ');
    for (const origin of fact.origins) {
      const rows = await em.execute<object[]>(
        `select ${keys}, ${measures.map((name) => `sum(${name})::text as ${name}`).join(', ')} from (
           select ${keys}, ${measures.join(', ')}
           from ${eventsFunctionName(fact, origin)}((select array_agg(id) from ${origin.subjectTable})) e
           join (select code, ${ancestryColumns.join(', ')} from division) d on d.code = e.area_code
           union all
           select ${keys}, ${measures.map((name) => `-${name}`).join(', ')} from ${fact.ledger} where origin = '${origin.key}'
         ) change group by ${keys} having ${measures.map((name) => `sum(${name}) <> 0`).join(' or ')}`,
      );
      found.push(...rows.map((row) => ({ origin: origin.key, ...row })));
    }
  }
  return found;
}
