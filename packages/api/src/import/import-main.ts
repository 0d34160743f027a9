import 'reflect-metadata';
import { readConfig } from '../config.js';
import { openImportDatabase } from './database/open-import-database.js';
import { runImport } from './run-import.js';

const interruption = new AbortController();
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => interruption.abort());

// Whoever reads the output may close it early (`| head`).
process.stdout.on('error', () => {});

process.exitCode = await runImport(process.argv.slice(2), {
  out: process.stdout,
  openDatabase: (say) => openImportDatabase(readConfig(), say, interruption.signal),
  now: Date.now,
  // npm runs scripts in the project's folder and says where the person stood.
  folder: process.env.INIT_CWD ?? process.cwd(),
  signal: interruption.signal,
});
if (process.connected) process.disconnect();
