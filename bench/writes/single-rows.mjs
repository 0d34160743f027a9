import { connect } from '../database/connect.mjs';
import { median } from '../measure/quantile.mjs';
import { disableLedger, enableLedger } from './ledger-triggers.mjs';

const WRITERS = 16;

/** What one writer does over and over, each statement a transaction of its own. */
const writing = {
  insert: {
    name: 'insert',
    text: `insert into membership (member_id, organization_id, joined_on) values ($1, $2, date '2025-06-01' + $3::integer)`,
    values: (i, { base }) => [1 + (i % 900_000), base + 1 + (i % 200_000), i % 180],
  },
  update: {
    name: 'update',
    text: 'update membership set left_on = joined_on + $2::integer where id = $1',
    values: (i) => [1 + ((i * 7919) % 900_000), 30 + (i % 900)],
  },
  delete: { name: 'delete', text: 'delete from membership where id = $1', values: (i) => [1 + ((i * 7919) % 900_000)] },
};

async function commitsPerSecond(writers, { text, name, values }, { seconds, base, offset }) {
  const began = performance.now();
  const until = began + seconds * 1000;
  let commits = 0;
  await Promise.all(
    writers.map(async (writer, index) => {
      for (let i = offset + index; performance.now() < until; i += WRITERS) {
        await writer.query({ name, text, values: values(i, { base }) });
        commits++;
      }
    }),
  );
  return { rate: commits / ((performance.now() - began) / 1000), next: offset + commits + WRITERS * 1000 };
}

/** Commits a second of 16 writers of single rows, with the ledger and without, alternating. */
export async function measureSingleRows(client, { url, seconds, rounds }) {
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => connect(url)));
  const { rows } = await client.query('select max(id)::integer + 40000 as base from bench.place');
  const found = {};
  let offset = 0;
  for (const [name, statement] of Object.entries(writing)) {
    const rates = { with: [], without: [] };
    for (let round = 0; round < rounds; round++) {
      for (const ledger of ['without', 'with']) {
        await client.query(ledger === 'with' ? enableLedger : disableLedger);
        const { rate, next } = await commitsPerSecond(writers, statement, { seconds, base: rows[0].base, offset });
        rates[ledger].push(rate);
        offset = next;
      }
    }
    found[name] = { with: median(rates.with), without: median(rates.without) };
  }
  await client.query(enableLedger);
  for (const writer of writers) await writer.end();
  return { writers: WRITERS, ...found };
}
