import 'reflect-metadata';
import { readConfig } from '../../../config.js';
import { openImportDatabase } from '../../../import/database/open-import-database.js';
import { exitCode } from '../../../import/exit-code.js';
import { explainProblem } from '../../../import/explain-problem.js';
import { openSession } from '../../../import/import-session.js';
import { ProgressBar } from '../../../import/report/progress-bar.js';
import { keysOfDatabase } from '../keys/check-keys.js';
import { keySourceOf } from '../keys/key-source-of.js';
import { rotateKeys } from './rotate-keys.js';
import { rotationText } from './rotation-text.js';

const interruption = new AbortController();
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => interruption.abort());

const say = (zh: string, en: string) => void process.stdout.write(`· ${zh} ${en}\n`);

async function rotate(): Promise<number> {
  const config = readConfig();
  const bar = new ProgressBar(process.stdout, Date.now);
  const database = await openImportDatabase(config, say, interruption.signal);
  try {
    const { client, close } = await openSession(database.url, interruption.signal, say);
    try {
      const source = await keySourceOf(config, await keysOfDatabase(client));
      bar.start('重新加密 Sealing anew');
      const rotation = await rotateKeys(
        client,
        source,
        (done, all) => bar.update(done / all, done),
        interruption.signal,
      );
      bar.clear();
      process.stdout.write(rotationText(rotation, source));
      return exitCode.done;
    } finally {
      bar.clear();
      await close();
    }
  } finally {
    await database.close();
  }
}

process.exitCode = await rotate().catch((error) => {
  const problem = explainProblem(error, interruption.signal);
  process.stdout.write(`${problem.message}\n`);
  return problem.exitCode;
});
if (process.connected) process.disconnect();
