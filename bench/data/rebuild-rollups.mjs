import { connect } from '../database/connect.mjs';

/**
 * Builds every rollup that was never built, and notes how many seconds each took. As the application's role: a rebuild makes
 * new tables, which belong to whoever runs it.
 */
export async function rebuildRollups(url) {
  const client = await connect(url);
  const { rows } = await client.query(
    `select s.name from rollup.state s left join bench.rebuild r using (name) where r.name is null order by s.name`,
  );
  for (const { name } of rows) {
    const began = performance.now();
    await client.query(`select rollup.${name}_rebuild()`);
    const seconds = (performance.now() - began) / 1000;
    await client.query('insert into bench.rebuild (name, seconds) values ($1, $2)', [name, seconds]);
    console.log(`  rebuild ${name.padEnd(28)} ${seconds.toFixed(1)} s`);
  }
  await client.end();
}
