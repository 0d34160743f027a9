import { connect } from '../database/connect.mjs';

/** Builds every rollup that was never built or that a migration has emptied, and notes how many seconds each took. */
export async function rebuildRollups(url) {
  const client = await connect(url);
  const { rows } = await client.query(
    `select s.name from rollup.state s left join bench.rebuild r using (name)
     where r.name is null or s.folded_before = '0' order by s.name`,
  );
  for (const { name } of rows) {
    const began = performance.now();
    await client.query(`select rollup.${name}_rebuild()`);
    const seconds = (performance.now() - began) / 1000;
    await client.query(
      `insert into bench.rebuild (name, seconds) values ($1, $2) on conflict (name) do update set seconds = excluded.seconds`,
      [name, seconds],
    );
    console.log(`  rebuild ${name.padEnd(28)} ${seconds.toFixed(1)} s`);
  }
  await client.end();
}
