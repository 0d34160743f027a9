import { addRebuild } from './data/add-rebuild.mjs';
import { buildData } from './data/build-data.mjs';
import { openDatabase } from './database/open-database.mjs';
import { measure } from './measure/measure.mjs';
import { readOptions } from './options.mjs';
import { writeReport } from './report/write-report.mjs';
import { addWrites } from './writes/add-writes.mjs';

const { size, members, seconds, only, runs, onlyReports } = readOptions();
if (!onlyReports) {
  const database = await openDatabase(size);
  const stop = () => database.close().finally(() => process.exit(130));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    console.log(`· 数据 Data, ${size}`);
    await buildData(database, members);
    if (runs('measure')) await measure(database, { size, members, seconds, only });
    if (runs('rebuild')) await addRebuild(database, { size });
    if (runs('writes')) await addWrites(database, { size, seconds });
  } finally {
    await database.close();
  }
}
await writeReport();
