import 'reflect-metadata';
import { readConfig } from '../config.js';
import { openImportDatabase } from '../import/database/open-import-database.js';
import { runUserCommand } from './run-user-command.js';

const interruption = new AbortController();
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => interruption.abort());
process.stdout.on('error', () => {});

process.exitCode = await runUserCommand(process.argv.slice(2), {
  out: process.stdout,
  notes: process.stderr,
  openDatabase: (say) => openImportDatabase(readConfig(), say, interruption.signal),
  now: () => new Date(),
  signal: interruption.signal,
});
if (process.connected) process.disconnect();
