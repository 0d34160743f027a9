import 'reflect-metadata';
import { readConfig } from '../config.js';
import type { Database } from '../database/database.js';
import { openImportDatabase } from '../import/database/open-import-database.js';

/** What a command of the shell gets of its surroundings. */
export interface CommandIo {
  out: NodeJS.WriteStream;
  /** What people read, apart from what programs do. */
  notes: NodeJS.WriteStream;
  /** Opens a database whose schema is this program's. `say` tells the person what is being waited for. */
  openDatabase(say: (zh: string, en: string) => void): Promise<Pick<Database, 'url' | 'close'>>;
  /** Aborted by Ctrl-C, and by the end of what started the command. */
  signal: AbortSignal;
}

/** Runs a command of the shell with its arguments; the process ends with the code that it answers. */
export async function startCommand(run: (argv: readonly string[], io: CommandIo) => Promise<number>): Promise<void> {
  const interruption = new AbortController();
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => interruption.abort());
  // Whoever reads the output may close it early (`| head`).
  process.stdout.on('error', () => {});
  process.exitCode = await run(process.argv.slice(2), {
    out: process.stdout,
    notes: process.stderr,
    openDatabase: (say) => openImportDatabase(readConfig(), say, interruption.signal),
    signal: interruption.signal,
  });
  if (process.connected) process.disconnect();
}
