import { median } from '../measure/quantile.mjs';
import { disableLedger, enableLedger } from './ledger-triggers.mjs';

const ROUNDS = 3;

/** Memberships of members who exist, joined within the last year. */
const insert = (rows) => `insert into membership (member_id, organization_id, joined_on, provenance)
select m, f.base + 1 + bench.dice(m, 50, 200000), date '2025-06-01' + bench.dice(m, 51, 180), 'SYNTHETIC'
from generate_series(1, ${rows}) m cross join (select max(id) + 40000 as base from bench.place) f`;

/** Seconds to insert, update and delete many rows in one statement each, with the ledger and without, alternating. */
export async function measureBulk(client, { rows }) {
  const times = { with: { insert: [], update: [], delete: [] }, without: { insert: [], update: [], delete: [] } };
  const { rows: found } = await client.query('select max(id) as last from membership');
  const last = found[0].last;
  const statements = {
    insert: insert(rows),
    update: `update membership set left_on = joined_on + 30 where id > ${last}`,
    delete: `delete from membership where id > ${last}`,
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const ledger of ['without', 'with']) {
      await client.query(ledger === 'with' ? enableLedger : disableLedger);
      for (const [name, sql] of Object.entries(statements)) {
        const began = performance.now();
        await client.query(sql);
        times[ledger][name].push((performance.now() - began) / 1000);
      }
    }
  }
  await client.query(enableLedger);
  const medians = (of) => Object.fromEntries(Object.entries(of).map(([name, seconds]) => [name, median(seconds)]));
  return { rows, with: medians(times.with), without: medians(times.without) };
}
