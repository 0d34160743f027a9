import { connect } from '../database/connect.mjs';
import { startServer } from '../servers/start-server.mjs';
import { measureBulk } from './bulk-load.mjs';
import { onClone } from './clone-database.mjs';
import { changesAreInNextAnswer } from './next-answer.mjs';
import { measureSingleRows } from './single-rows.mjs';

/** What keeping the ledger costs writers, on a copy of the database; then whether the program sees what is committed. */
export function measureWrites(database, { seconds }) {
  return onClone(database, async ({ url, superUrl }) => {
    const client = await connect(superUrl);
    const bulk = await measureBulk(client, { rows: 200_000 });
    const single = await measureSingleRows(client, { url, seconds: Math.min(5, 2 * seconds), rounds: 3 });
    const server = await startServer('ours', url);
    const inNextAnswer = await changesAreInNextAnswer(client, server, { changes: 20 });
    const { memory } = await server.ask('usage');
    await server.stop();
    await client.end();
    return { bulk, single, inNextAnswer, megabytesAfterwards: memory.rss / 1e6 };
  });
}
