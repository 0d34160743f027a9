import { connect } from '../database/connect.mjs';

/** As many as the program builds at once. */
const AT_ONCE = 2;

/**
 * Builds every rollup that was never built or that a migration has emptied, those first that took longest before. Notes, and
 * answers with, how many seconds each took.
 */
export async function rebuildRollups(url) {
  const client = await connect(url);
  const { rows: left } = await client.query(
    `select s.name from rollup.state s left join bench.rebuild r using (name)
     where r.name is null or s.folded_before = '0' order by r.seconds desc nulls last, s.name desc`,
  );
  const seconds = {};
  const buildNext = async (own) => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { name } = next;
      const began = performance.now();
      await own.query(`select rollup.${name}_rebuild()`);
      seconds[name] = (performance.now() - began) / 1000;
      await own.query(
        `insert into bench.rebuild (name, seconds) values ($1, $2) on conflict (name) do update set seconds = excluded.seconds`,
        [name, seconds[name]],
      );
      console.log(`  rebuild ${name.padEnd(28)} ${seconds[name].toFixed(1)} s`);
    }
    await own.end();
  };
  await client.end();
  const clients = await Promise.all(Array.from({ length: AT_ONCE }, () => connect(url)));
  await Promise.all(clients.map(buildNext));
  return seconds;
}
