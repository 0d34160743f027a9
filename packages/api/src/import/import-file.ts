import { exitCode } from './exit-code.js';
import type { ImportIo } from './import-io.js';
import type { ImportRequest } from './import-request.js';
import { openSession } from './import-session.js';
import { importTable } from './import-table.js';
import { noRecord, recordRun } from './run-record.js';
import { examineFile } from './source/examine-file.js';
import { openRows } from './source/open-rows.js';
import { OpenTable } from './source/open-table.js';

/** Imports one file, in one transaction; answers with the exit code. */
export async function importFile(request: Extract<ImportRequest, { action: 'import' }>, io: ImportIo): Promise<number> {
  const { kind } = request;
  const say = (zh: string, en: string) => io.out.write(`· ${zh} ${en}\n`);
  const file = await examineFile(request.file, io.signal);
  const { source, form } = await openRows(file, io.signal);
  try {
    const table = await OpenTable.from(source, kind);
    say(`${kind.zh}：${file.name}（${form}）`, `${kind.en}: ${file.name} (${form})`);
    const database = await io.openDatabase(say);
    try {
      const session = await openSession(database.url, io.signal, say);
      const record = request.dryRun ? noRecord : await recordRun(database.url, kind.name);
      const imported = importTable(session.client, { ...request, table, file }, { ...io, say, record });
      return (await imported.finally(session.close)) ? exitCode.done : exitCode.faulty;
    } finally {
      await database.close();
    }
  } finally {
    await source.close();
  }
}
