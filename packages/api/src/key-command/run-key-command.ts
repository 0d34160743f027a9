import { GraphQLError } from 'graphql';
import type { Database } from '../database/database.js';
import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { exitCode } from '../import/exit-code.js';
import { explainProblem } from '../import/explain-problem.js';
import { CommandProblem } from '../shared/command-problem.js';
import { createByCommand } from './create-by-command.js';
import { revokeByCommand, rotateByCommand } from './end-by-command.js';
import { type KeyRequest, readKeyRequest } from './key-request.js';
import { listKeys } from './list-keys.js';
import { usageText } from './usage-text.js';

/** What the command needs from its surroundings. */
export interface KeyCommandIo {
  /** The answer alone: a new key is its last line. */
  out: { write(text: string): unknown };
  /** Everything else that is said. */
  notes: { write(text: string): unknown };
  openDatabase(say: (zh: string, en: string) => void): Promise<Pick<Database, 'url' | 'close'>>;
  now(): Date;
  signal: AbortSignal;
}

/** Carries out `npm run key`; answers with the exit code. */
export async function runKeyCommand(argv: readonly string[], io: KeyCommandIo): Promise<number> {
  try {
    const request = readKeyRequest(argv);
    if (request.action === 'help') {
      io.out.write(usageText);
      return argv.length === 0 ? exitCode.usage : exitCode.done;
    }
    const database = await io.openDatabase((zh, en) => io.notes.write(`${zh} / ${en}\n`));
    const viewed = new ViewedDatabase(database.url, { connections: 2 });
    try {
      io.out.write(await carryOut(request, viewed, io));
    } finally {
      await viewed.close();
      await database.close();
    }
    return exitCode.done;
  } catch (error) {
    if (error instanceof CommandProblem || error instanceof GraphQLError) {
      io.notes.write(`${error.message}\n`);
      return exitCode.usage;
    }
    const problem = explainProblem(error, io.signal);
    io.notes.write(`${problem.message}\n`);
    return problem.exitCode;
  }
}

function carryOut(request: Exclude<KeyRequest, { action: 'help' }>, database: ViewedDatabase, io: KeyCommandIo) {
  switch (request.action) {
    case 'list':
      return listKeys(database);
    case 'create':
      return createByCommand(database, request, io);
    case 'rotate':
      return rotateByCommand(database, request, io);
    case 'revoke':
      return revokeByCommand(database, request.prefix, io);
  }
}
