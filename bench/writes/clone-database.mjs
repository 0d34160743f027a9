import { connect } from '../database/connect.mjs';

const NAME = 'bench_writes';

/** Runs `work` on a copy of the database, which is dropped afterwards: the benchmark's own data stay as they are. */
export async function onClone({ url, superUrl }, work) {
  const at = (address, database) => Object.assign(new URL(address), { pathname: `/${database}` }).href;
  const admin = await connect(at(superUrl, 'postgres'));
  await admin.query(`drop database if exists ${NAME} with (force)`);
  await admin.query(
    `create database ${NAME} template ${new URL(superUrl).pathname.slice(1)} strategy file_copy owner uniongraph`,
  );
  try {
    return await work({ url: at(url, NAME), superUrl: at(superUrl, NAME) });
  } finally {
    await admin.query(`drop database if exists ${NAME} with (force)`);
    await admin.end();
  }
}
