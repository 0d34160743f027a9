import type { Database } from '../database/database.js';

/** Where an import writes what it has to say; a terminal shows a moving bar, a file gets plain lines. */
export interface ImportOutput {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** What an import needs from its surroundings. */
export interface ImportIo {
  out: ImportOutput;
  /** Opens a database whose schema is this program's. `say` tells the person what is being waited for. */
  openDatabase(say: (zh: string, en: string) => void): Promise<Pick<Database, 'url' | 'close'>>;
  /** Milliseconds since 1970, for rates. Whether a date lies ahead is asked of the database. */
  now(): number;
  /** The folder that relative paths start from. */
  folder: string;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}
