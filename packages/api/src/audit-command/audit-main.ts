import 'reflect-metadata';
import { readConfig } from '../config.js';
import { openImportDatabase } from '../import/database/open-import-database.js';
import { runAuditCommand } from './run-audit-command.js';

const interruption = new AbortController();
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => interruption.abort());
process.stdout.on('error', () => {});

process.exitCode = await runAuditCommand(process.argv.slice(2), {
  out: process.stdout,
  notes: process.stderr,
  openDatabase: (say) => openImportDatabase(readConfig(), say, interruption.signal),
  signal: interruption.signal,
});
if (process.connected) process.disconnect();
